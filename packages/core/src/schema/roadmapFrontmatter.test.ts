import { describe, expect, it } from "vitest";
import { decodeRoadmapFrontmatter } from "./roadmapFrontmatter.ts";

describe("decodeRoadmapFrontmatter", () => {
	it("reads digest and advice, and leaves them out where there are none", () => {
		const decoded = decodeRoadmapFrontmatter("map", {
			title: "Map",
			summary: "In short.",
			highlights: [{ title: "H", text: "T" }],
			advice: [
				{ title: "A", text: "T", topics: ["git"] },
				{ title: "B", text: "T" },
			],
		});
		expect(decoded).toMatchObject({
			ok: true,
			value: {
				summary: "In short.",
				highlights: [{ title: "H", text: "T" }],
				advice: [
					{ title: "A", text: "T", topics: ["git"] },
					{ title: "B", text: "T", topics: [] },
				],
				meta: {},
			},
		});
		const plain = decodeRoadmapFrontmatter("map", { title: "Map" });
		for (const key of ["summary", "highlights", "advice", "description"])
			expect(plain).not.toHaveProperty(["value", key]);
	});

	it.each([
		[{ highlights: [{ title: "H" }] }, "`text` is missing."],
		[{ highlights: "H" }, "`highlights` has to be a list."],
		[
			{ advice: [{ title: "A", text: "T", topics: ["a", "a"] }] },
			"`advice[0].topics[1]` repeats `a`.",
		],
		[{ advice: [{ title: "A", txt: "T", text: "T" }] }, "`txt` is not a key that prereq knows."],
		[
			{
				goals: [
					{ id: "a", title: "A", topics: ["x"] },
					{ id: "a", title: "B", topics: ["y"] },
				],
			},
			"`goals[1].id` repeats `a`.",
		],
	])("explains what is wrong with %j", (value, message) => {
		const decoded = decodeRoadmapFrontmatter("map", { title: "Map", ...value });
		expect(decoded.ok ? [] : decoded.issues.map((issue) => issue.message)).toEqual([message]);
	});
});
