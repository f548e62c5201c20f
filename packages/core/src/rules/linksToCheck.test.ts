import { expect, test } from "vitest";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import { linksToCheck } from "./linksToCheck.ts";

const files = [
	{
		path: "topics/a.md",
		text: "---\ntitle: A\n---\n\nSee [b](https://b.example/x#part), [b](https://b.example/x), [c](http://localhost:1/c), [d](d.md).\n\n## Resources\n\n- [@video@E](https://sub.e.example/y) — 1h\n",
	},
];
const parsed = await parseCurriculum(files, { bodies: "scan" });

test("every address once, without its anchor, but those that are allowed", () => {
	expect(linksToCheck(files, parsed)).toEqual(["https://b.example/x", "https://sub.e.example/y"]);
	const rules = {
		rules: { "resources/no-dead-external": ["warn", { allow: ["e.example", "b.example"] }] },
	};
	expect(linksToCheck(files, parsed, { rules })).toEqual(["http://localhost:1/c"]);
});

test("nothing when the rule is off", () => {
	expect(
		linksToCheck(files, parsed, { rules: { rules: { "resources/no-dead-external": "off" } } }),
	).toEqual([]);
});
