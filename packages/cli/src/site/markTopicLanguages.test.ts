import { expect, test } from "vitest";
import { compileFiles } from "../testing/compiled.ts";
import { SOUND } from "../testing/contents.ts";
import { markTopicLanguages } from "./markTopicLanguages.ts";

const ARTICLE = [
	'<article><h1>A</h1><div data-body=""><ul><li>x</li></ul></div>',
	'<section data-part-of-topic="objectives"><h2>O</h2><ul><li>x</li></ul></section>',
	'<section data-part-of-topic="needs"><ul><li><a>B</a> <small>why</small></li></ul></section>',
	'<section data-part-of-topic="unlocks"><ul><li>x</li></ul></section></article>',
].join("");

test("marks what falls back, and only that", async () => {
	const [topic] = (await compileFiles(SOUND)).topics;
	expect(markTopicLanguages(ARTICLE, topic!)).toBe(ARTICLE);
	const partLanguages = { objectives: "en", reasons: "en" };
	const marked = markTopicLanguages(ARTICLE, { ...topic!, language: "en", partLanguages });
	expect(marked).toContain('<div lang="en" data-body="">');
	expect(marked).toContain('<h2>O</h2><ul lang="en">');
	expect(marked).toContain('<small lang="en">why</small>');
	expect(marked.match(/lang=/g)).toHaveLength(3);
});
