import { describe, expect, it } from "vitest";
import { LIMITS, type SizeLimit } from "./limits.ts";
import { measureBundle } from "./measureBundle.ts";

describe("size", () => {
	for (const limit of LIMITS) {
		it(`${limit.entry} stays within ${limit.limit / 1000} kB`, async () => {
			const { gzip } = await measureBundle(limit);
			console.info(`${limit.entry}: ${(gzip / 1000).toFixed(2)} of ${limit.limit / 1000} kB`);
			expect(gzip).toBeGreaterThan(100);
			expect(gzip).toBeLessThanOrEqual(limit.limit);
		});

		it(`${limit.entry} holds nothing that belongs to the build`, async () => {
			const { packages } = await measureBundle(limit);
			expect(packages.filter((name) => limit.without.includes(name))).toEqual([]);
		});
	}

	it("notices a package that must not appear", async () => {
		const everything: SizeLimit = { entry: "@prereq/core", limit: 0, without: ["zod", "unified"] };
		const { packages } = await measureBundle(everything);
		expect(packages).toEqual(expect.arrayContaining(["zod", "unified"]));
	});
});
