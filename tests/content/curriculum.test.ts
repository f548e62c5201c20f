import type { Curriculum, Topic } from "@prereq/core";
import { readCurriculum } from "@prereq/core/node";
import { describe, expect, it } from "vitest";
import { CONTENT, runCli } from "../workspace.ts";

const checked = runCli(["check", CONTENT, "--format", "json"]);
const { curriculum } = await readCurriculum(CONTENT);

describe("content/", () => {
	it("passes `prereq check`", () => {
		expect(checked).toMatchObject({ code: 0, stderr: "" });
		expect(JSON.parse(checked.stdout).diagnostics).toEqual([]);
	});

	it("counts what the library reads", () => {
		expect(JSON.parse(checked.stdout).summary).toMatchObject({
			errors: 0,
			topics: read().topics.size,
			roadmaps: read().roadmaps.size,
		});
	});

	it("has a roadmap of at least 40 topics with sections, tracks and goals or checkpoints", () => {
		const roadmap = read().roadmaps.get("ai-safety-researcher");
		expect(read().topics.size).toBeGreaterThanOrEqual(40);
		expect(roadmap?.sections.length).toBeGreaterThanOrEqual(3);
		expect(roadmap?.tracks.length).toBeGreaterThanOrEqual(1);
		expect([...read().topics.values()].some(({ kind }) => kind === "checkpoint")).toBe(true);
	});

	const complete: readonly (readonly [what: string, isThere: (topic: Topic) => boolean])[] = [
		["a summary", ({ summary }) => summary.length > 40],
		["an effort", ({ effort }) => effort !== undefined && effort.likely > 0],
		["a level", ({ level }) => level !== undefined],
		["objectives", ({ objectives }) => objectives.length > 0],
		["a resource on the web", ({ resources }) => resources.some(({ url }) => isWebAddress(url))],
		["a self-assessment", ({ checkpoint }) => checkpoint.length > 0],
	];
	for (const [what, isThere] of complete) {
		it(`gives every topic ${what}`, () => {
			const lacking = [...read().topics.values()].filter((topic) => !isThere(topic));
			expect(lacking.map(({ id }) => id)).toEqual([]);
		});
	}

	it("builds topics on each other: at most a quarter needs nothing", () => {
		const topics = [...read().topics.values()];
		const roots = topics.filter(({ requires }) => requires.length === 0);
		expect(roots.length).toBeLessThan(topics.length / 4);
	});
});

function read(): Curriculum {
	if (curriculum === undefined) throw new Error("content/ has errors: run `prereq check content`");
	return curriculum;
}

function isWebAddress(url: string): boolean {
	return URL.canParse(url) && new URL(url).protocol === "https:";
}
