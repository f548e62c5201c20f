import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["@prereq/source"] },
	ssr: { resolve: { conditions: ["@prereq/source"] } },
	test: {
		// A test waits for what it checks; how long that takes is up to the machine.
		testTimeout: 120_000,
		setupFiles: ["../core/src/testing/fixedSeed.ts"],
		projects: [
			{ extends: true, test: { name: "react-19", include: ["src/**/*.test.{ts,tsx}"] } },
			{
				extends: true,
				resolve: { alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: "$1-18" }] },
				test: {
					name: "react-18",
					include: ["src/roadmap/**/*.test.tsx"],
					setupFiles: ["src/testing/react18.ts"],
				},
			},
		],
	},
}) as unknown;
