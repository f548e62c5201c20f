import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["@prereq/source"] },
	ssr: { resolve: { conditions: ["@prereq/source"] } },
	test: { include: ["**/*.test.{ts,tsx}"], testTimeout: 180_000, hookTimeout: 180_000 },
});
