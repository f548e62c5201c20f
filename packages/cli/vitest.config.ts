import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["@prereq/source"] },
	ssr: { resolve: { conditions: ["@prereq/source"] } },
	test: {
		include: ["{src,bundle}/**/*.test.{ts,tsx}"],
		// A test waits for what it checks; how long that takes is up to the machine.
		testTimeout: 120_000,
		setupFiles: ["../core/src/testing/fixedSeed.ts"],
	},
}) as unknown;
