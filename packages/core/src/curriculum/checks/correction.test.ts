import { expect, test } from "vitest";
import { applyEdits } from "../../rules/engine/applyEdits.ts";
import { parseCurriculum } from "../parseCurriculum.ts";

const VECTORS = { path: "topics/vectors.md", text: "---\ntitle: Vectors\n---\n\nArrows.\n" };

async function fix(path: string, text: string) {
	const files = [VECTORS, { path, text }];
	const { diagnostics } = await parseCurriculum(files, {});
	const { changed } = applyEdits(files, diagnostics, "unsafe");
	expect(applyEdits(files, diagnostics, "safe").changed).toEqual([]);
	return changed.find((file) => file.path === path)?.text;
}

const topic = (facts: string) => `---\ntitle: A\n${facts}\n---\n\nText.\n`;

test.each([
	["requires: [vectros]", "requires: [vectors]"],
	["requires:\n  - vectros", "requires:\n  - vectors"],
	["requires: ['vectros'] # soon", "requires: ['vectors'] # soon"],
	["requires: [{ any: [vectros, vectors] }]", "requires: [{ any: [vectors, vectors] }]"],
	["recommends: [{ topc: vectors }]", "recommends: [{ topic: vectors }]"],
	["prerequistes: [vectors]", "requires: [vectors]"],
	["levle: beginner", "level: beginner"],
	["level: beginer", "level: beginner"],
])("%j is mended to what was meant", async (before, after) => {
	expect(await fix("topics/a.md", topic(before))).toBe(topic(after));
});

test("of two keys for one name the first gets it, and none where the name is taken", async () => {
	const twice = topic("requries: [vectors]\nrequirs: [vectors]");
	expect(await fix("topics/a.md", twice)).toBe(topic("requires: [vectors]\nrequirs: [vectors]"));
	expect(await fix("topics/a.md", topic("requires: [vectors]\nrequries: [vectors]"))).toBe(
		undefined,
	);
});

test("a name that stands there in another form is left to its author", async () => {
	expect(await fix("topics/a.md", topic('requires: ["vec\\u0074ros"]'))).toBe(undefined);
});

test("in a link only the id is written anew", async () => {
	const text = "---\ntitle: R\n---\n\n## S\n\n- [vectros.md](../topics/vectros.md)\n";
	expect(await fix("roadmaps/r.md", text)).toBe(text.replace("topics/vectros", "topics/vectors"));
});
