import { describe, expect, it } from "vitest";
import { topicFile } from "../../../testing/sourceFiles.ts";
import { replaceFiles, runOver, testRule } from "../../../testing/testRule.ts";
import { applyEdits } from "../../engine/applyEdits.ts";
import { orderRespectsPrerequisites } from "./orderRespectsPrerequisites.ts";

testRule(orderRespectsPrerequisites);

const PATH = "roadmaps/r.md";
const HEAD = "---\ntitle: R # a note\n---\n\n## One\n\n";

/** Topics as `id: what it requires`, an outline, and what is left of both once it was mended. */
async function mend(topics: Readonly<Record<string, string>>, outline: string) {
	const files = [
		...Object.entries(topics).map(([id, requires]) => topicFile(id, `requires: [${requires}]`)),
		{ path: PATH, text: HEAD + outline },
	];
	const settings = { "graph/order-respects-prerequisites": "error" };
	const { diagnostics } = await runOver(files, settings);
	const { changed, applied } = applyEdits(files, diagnostics, "unsafe");
	const fixed = replaceFiles(files, changed);
	const after = await runOver(fixed, settings);
	const text = fixed.find(({ path }) => path === PATH)?.text ?? "";
	expect(text.startsWith(HEAD)).toBe(true);
	return {
		outline: text.slice(HEAD.length),
		found: diagnostics.map(({ topicId }) => topicId),
		mended: applied.map(({ topicId }) => topicId),
		left: after.diagnostics.map(({ topicId }) => topicId),
	};
}

const item = (id: string) => `- [${id.toUpperCase()}](../topics/${id}.md)\n`;
const list = (...ids: string[]) => ids.map(item).join("");
const ABCD = { a: "", b: "a", c: "", d: "" };

describe("a list is brought into order", () => {
	it.each([
		["what stands too early goes down", "b c d a", "c d a b"],
		["what stands too late goes up when more wait for it", "b x d a", "a b x d"],
	])("%s", async (_, before, after) => {
		const topics = before.includes("x") ? { ...ABCD, x: "b", d: "x" } : ABCD;
		const { outline, left } = await mend(topics, list(...before.split(" ")));
		expect(outline).toBe(list(...after.split(" ")));
		expect(left).toEqual([]);
	});

	it("one edit mends all findings of a list, and they all count", async () => {
		const topics = { a: "", b: "a", c: "a", d: "c" };
		const { outline, found, mended, left } = await mend(topics, list("b", "c", "d", "a"));
		expect(outline).toBe(list("a", "b", "c", "d"));
		expect([found, mended, left]).toEqual([["b", "c"], ["b", "c"], []]);
	});

	it("an item takes its text and what stands below it along; space and numbers stay", async () => {
		const before =
			"1. [B](../topics/b.md)\n\n   Why it comes.\n\n   - [D](../topics/d.md) (optional)\n2. [C](../topics/c.md)\n\n\n3. [A](../topics/a.md)\n\n## Two\n";
		const after =
			"1. [C](../topics/c.md)\n2. [A](../topics/a.md)\n\n\n3. [B](../topics/b.md)\n\n   Why it comes.\n\n   - [D](../topics/d.md) (optional)\n\n## Two\n";
		expect((await mend(ABCD, before)).outline).toBe(after);
	});

	it("line ends and the missing one of the last line stay", async () => {
		const outline = list("b", "a").trimEnd().replaceAll("\n", "\r\n");
		expect((await mend(ABCD, outline)).outline).toBe(
			"- [A](../topics/a.md)\r\n- [B](../topics/b.md)",
		);
	});

	it("a subtopic brings its whole item behind what it requires", async () => {
		const { outline, left } = await mend(ABCD, `${item("c")}  ${item("b")}${item("a")}`);
		expect(outline).toBe(`${item("a")}${item("c")}  ${item("b")}`);
		expect(left).toEqual([]);
	});

	it("lists in lists are ordered together with those around them", async () => {
		const topics = { a: "", b: "a", c: "", d: "c", e: "a" };
		const before = `${item("e")}  ${item("d")}  ${item("c")}${item("a")}${item("b")}`;
		const { outline, found, left } = await mend(topics, before);
		expect(outline).toBe(`${item("a")}${item("e")}  ${item("c")}  ${item("d")}${item("b")}`);
		expect([found, left]).toEqual([["e", "d"], []]);
	});

	it("alternatives are met by the one that comes first", async () => {
		const topics = { a: "", b: "{ any: [a, c] }", c: "b", d: "" };
		expect((await mend(topics, list("c", "b", "d", "a"))).outline).toBe(list("d", "a", "b", "c"));
	});
});

describe("nothing is touched", () => {
	it.each([
		["when the prerequisite stands in another section", `${item("b")}\n## Two\n\n${item("a")}`],
		["when prose parts the lists", `${item("b")}\nThen:\n\n${item("a")}`],
		["when an item goes on without being indented", `${item("b")}and on\n${item("a")}`],
		["when a comment stands between the items", `${item("b")}<!-- note -->\n${item("a")}`],
		["with tabs", `${item("b")}\tText.\n${item("a")}`],
	])("%s", async (_, outline) => {
		const { outline: after, found, mended } = await mend(ABCD, outline);
		expect([after, found, mended]).toEqual([outline, ["b"], []]);
	});

	it("when topics of two items require each other's subtopics", async () => {
		const topics = { a: "", b: "d", c: "a", d: "c" };
		const outline = `${item("c")}  ${item("b")}${item("a")}  ${item("d")}`;
		const { found, mended } = await mend(topics, outline);
		expect([found, mended]).toEqual([["c", "b"], []]);
	});

	it("when a topic is listed twice", async () => {
		const { found, mended } = await mend(ABCD, list("b", "a", "b"));
		expect([found, mended]).toEqual([["b"], []]);
	});
});
