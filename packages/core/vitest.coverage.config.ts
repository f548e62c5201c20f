import { defineConfig } from "vitest/config";

/** Folders of which the tests beside them run every line and every branch. */
const COVERED = ["graph", "progress", "plan"];

export default defineConfig({
	resolve: { conditions: ["@prereq/source"] },
	ssr: { resolve: { conditions: ["@prereq/source"] } },
	test: {
		include: COVERED.map((folder) => `src/${folder}/**/*.test.ts`),
		testTimeout: 120_000,
		setupFiles: ["src/testing/fixedSeed.ts"],
		coverage: {
			enabled: true,
			provider: "v8",
			include: COVERED.map((folder) => `src/${folder}/**`),
			exclude: ["**/*.test.ts"],
			reporter: ["text"],
			reportsDirectory: ".results/coverage",
			thresholds: { 100: true },
		},
	},
}) as unknown;
