import { expect, test } from "vitest";
import { ID_LOCK_FILE } from "../content/namedFiles.ts";
import type { SourceFile } from "../model/source.ts";
import { roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { type IdLock, readIdLock } from "./idLock.ts";
import { parseCurriculum } from "./parseCurriculum.ts";
import { toIdLock } from "./toIdLock.ts";

async function lockText(files: readonly SourceFile[], before?: IdLock): Promise<string> {
	const { drafts } = await parseCurriculum(files, { bodies: "scan" });
	return toIdLock(drafts, before);
}

function read(text: string): IdLock {
	const lock = readIdLock({ path: ID_LOCK_FILE, text });
	if (typeof lock === "string") throw new Error(lock);
	return lock;
}

const FILES = [
	topicFile("b", "requires: [a, { any: [c, constructor] }]"),
	topicFile("a", "aliases: [old-a]"),
	topicFile("c"),
	topicFile("constructor"),
	roadmapFile("r", ["a", "b"], "aliases: [old-r]"),
];

test("the first lock knows every id, former ones included, sorted, one per line", async () => {
	expect(await lockText(FILES)).toBe(`{
  "format": 1,
  "topics": {
    "a": {},
    "b": {"requires":["a"]},
    "c": {},
    "constructor": {},
    "old-a": {}
  },
  "roadmaps": {
    "old-r": {},
    "r": {}
  }
}
`);
});

test("an empty curriculum has an empty lock that reads back", async () => {
	const text = await lockText([]);
	expect(text).toBe('{\n  "format": 1,\n  "topics": {},\n  "roadmaps": {}\n}\n');
	expect(read(text).topics.size).toBe(0);
});

test("a lock keeps what is gone, and what is retired with its reason", async () => {
	const before = read(
		'{"format":1,"topics":{"gone":{"requires":["x"]},"c":{"retired":"Split into a and b."}},"roadmaps":{"far":{"retired":true}}}',
	);
	const after = read(await lockText(FILES, before));
	expect([...after.topics.keys()]).toEqual(["a", "b", "c", "constructor", "gone"]);
	expect(after.topics.get("gone")).toMatchObject({ retired: false, requires: ["x"] });
	expect(after.topics.get("c")).toMatchObject({ retired: true, reason: "Split into a and b." });
	expect(after.roadmaps.get("far")).toMatchObject({ retired: true, requires: [] });
});

test("locking twice is locking once", async () => {
	const once = await lockText(FILES);
	expect(await lockText(FILES, read(once))).toBe(once);
});

test("what cannot be read keeps the entry it had", async () => {
	const before = read('{"format":1,"topics":{"a":{"requires":["b"]}},"roadmaps":{}}');
	const after = await lockText([{ path: "topics/a.md", text: "---\ntitle: [\n---\n" }], before);
	expect(read(after).topics.get("a")?.requires).toEqual(["b"]);
});

test("places and gaps are those of the text, whatever the ids are called", () => {
	const text = `{ "format": 1,
  "topics": { "roadmaps": { }, "requires": {"requires": ["topics"]} },
  "roadmaps": { "topics": {} } }`;
	const lock = read(text);
	const covered = (entry: { span: { key: number; close: number } } | undefined) =>
		text.slice(entry!.span.key, entry!.span.close + 1);
	expect(covered(lock.topics.get("roadmaps"))).toBe('"roadmaps": { }');
	expect(covered(lock.topics.get("requires"))).toBe('"requires": {"requires": ["topics"]}');
	expect(covered(lock.roadmaps.get("topics"))).toBe('"topics": {}');
	const { at, before, after } = lock.slotOf("roadmaps", "vectors")!;
	const grown = `${text.slice(0, at)}${before}"vectors": {}${after}${text.slice(at)}`;
	expect([...read(grown).roadmaps.keys()]).toEqual(["topics", "vectors"]);
	expect(lock.placeOf(lock.topics.get("requires")!).range.start).toMatchObject({
		line: 2,
		column: 32,
	});
});

test.each([
	["{", "`ids.lock.json` is not JSON: the text ends too early (line 1, column 2)."],
	['{"format":1,"topics":{"a":{},"a":{}}}', /is not JSON: the key `a` stands twice \(line 1/],
	["[]", "`ids.lock.json` is not of format 1."],
	['{"format":2}', "`ids.lock.json` is not of format 1."],
	['{"format":1,"topics":[]}', "`ids.lock.json`: `topics` has to be an object."],
	['{"format":1,"topics":{"a":1}}', "`ids.lock.json`: `topics` → `a` has to be an object."],
	['{"format":1,"roadmaps":{"a":{"retired":1}}}', /`a` has a `retired` that is neither/],
	['{"format":1,"topics":{"a":{"requires":"b"}}}', /`a` has a `requires` that is no list/],
	['{"format":1,"topics":{"a":{"retird":true}}}', /`a` has an unknown key `retird`\./],
])("%s: what is wrong", (text, message) => {
	const problem = readIdLock({ path: ID_LOCK_FILE, text });
	expect(problem).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});
