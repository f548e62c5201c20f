import { describe, expect, it } from "vitest";
import { LIMITS, type SizeLimit } from "./limits.ts";
import { measureBundle } from "./measureBundle.ts";

const kB = (bytes: number) => (bytes / 1000).toFixed(2);

describe("size", () => {
	for (const limit of LIMITS) {
		it(`${limit.entry} stays within ${limit.limit / 1000} kB`, async () => {
			const { gzip, gzipWithDemand } = await measureBundle(limit);
			const demand = gzipWithDemand > gzip ? `, ${kB(gzipWithDemand)} with all on demand` : "";
			console.info(`${limit.entry}: ${kB(gzip)} of ${limit.limit / 1000} kB${demand}`);
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
