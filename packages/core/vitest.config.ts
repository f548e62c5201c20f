import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["@prereq/source"] },
	ssr: { resolve: { conditions: ["@prereq/source"] } },
	test: {
		include: ["src/**/*.test.{ts,tsx}"],
		testTimeout: 120_000,
		setupFiles: ["src/testing/fixedSeed.ts"],
	},
}) as unknown;
