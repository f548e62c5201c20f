import { expect, test } from "vitest";
import type { Topic, TopicFacts } from "../model/topic.ts";
import { keptTopic, partJson } from "./keptTopic.ts";

const facts: TopicFacts = {
	id: "vectors",
	title: "Vectors",
	kind: "topic",
	requires: [],
	corequisites: [],
	recommends: [],
	tags: ["maths"],
	aliases: [],
	sources: [],
};
const topic: Topic = {
	...facts,
	summary: "Arrows — 箭头.",
	bodyHtml: "<p>Arrows.</p>",
	objectives: ["Add two"],
	resources: [],
	checkpoint: [],
};

function keep(): { readonly kept: Topic; readonly reads: () => number } {
	let reads = 0;
	const json = () => {
		reads++;
		return new TextEncoder().encode(JSON.stringify(topic));
	};
	return { kept: keptTopic(facts, json), reads: () => reads };
}

test("a kept topic is the topic, and so is a copy of it", () => {
	const { kept } = keep();
	expect(kept).toEqual(topic);
	expect({ ...kept }).toEqual(topic);
	expect(JSON.stringify(kept)).toBe(JSON.stringify(topic));
	expect(Object.keys(kept)).toEqual(Object.keys(topic));
});

test("its facts are there without a look at the JSON, and its parts are read together", () => {
	const { kept, reads } = keep();
	expect([kept.id, kept.tags, reads()]).toEqual(["vectors", ["maths"], 0]);
	expect([kept.summary, kept.objectives, kept.bodyHtml]).toEqual([
		topic.summary,
		topic.objectives,
		topic.bodyHtml,
	]);
	expect(reads()).toBe(1);
});

test("the JSON of a part is that of JSON.stringify", () => {
	const { kept } = keep();
	expect(new TextDecoder().decode(partJson(kept) as Uint8Array)).toBe(JSON.stringify(topic));
	for (const part of [topic, { ...kept }, "text", undefined, null])
		expect(partJson(part)).toBe(JSON.stringify(part));
});
