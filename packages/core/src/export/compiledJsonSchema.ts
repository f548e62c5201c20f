import { COMPILED_FORMAT } from "../model/compiled.ts";
import { RESOURCE_COSTS, RESOURCE_TYPES } from "../model/resource.ts";
import { LEVELS, TOPIC_KINDS } from "../model/topic.ts";
import { peopleDefinitions } from "./peopleDefinitions.ts";
import {
	type JsonSchema,
	list,
	type Members,
	minutes,
	partLanguages,
	record,
	ref,
	text,
	textLanguage,
	whole,
} from "./schemaParts.ts";

const language = { language: text };
const gate = (type: string, extra: Members = {}): JsonSchema =>
	record({ type: { const: type }, of: list(ref("requirement")), ...extra }, { reason: text });
const reference = (extra: Members = {}): JsonSchema =>
	record({ type: { const: "topic" }, topic: text, ...extra }, { reason: text });

const definitions: Members = {
	requirement: {
		anyOf: [reference(), gate("all"), gate("any"), gate("atLeast", { count: whole })],
	},
	effort: record({ low: minutes, likely: minutes, high: minutes }),
	resource: record(
		{ type: { enum: [...RESOURCE_TYPES] }, title: text, url: text },
		{ cost: { enum: [...RESOURCE_COSTS] }, language: text, duration: minutes },
	),
	topic: record(
		{
			id: text,
			title: text,
			kind: { enum: [...TOPIC_KINDS] },
			requires: list(ref("requirement")),
			corequisites: list(reference({ together: { type: "boolean" } })),
			recommends: list(reference()),
			tags: list(text),
			aliases: list(text),
			sources: list(text),
			summary: text,
			bodyHtml: text,
			objectives: list(text),
			resources: list(ref("resource")),
			checkpoint: list(text),
		},
		{
			effort: ref("effort"),
			level: { enum: [...LEVELS] },
			...textLanguage("title", "objectives", "checkpoint", "reasons"),
		},
	),
	entry: record({ topic: text, optional: { type: "boolean" }, children: list(ref("entry")) }),
	section: record(
		{
			id: text,
			title: text,
			summary: text,
			entries: list(ref("entry")),
			sections: list(ref("section")),
		},
		{ ...language, ...partLanguages("summary") },
	),
	layout: record({
		columns: whole,
		layers: list(record({ section: text, topics: list(record({ topic: text, column: whole })) })),
		lines: list(record({ from: text, to: text })),
	}),
	roadmap: record(
		{
			id: text,
			title: text,
			tags: list(text),
			aliases: list(text),
			sources: list(text),
			meta: { type: "object" },
			relatedRoadmaps: list(
				record({ id: text, external: { type: "boolean" } }, { title: text, url: text }),
			),
			introHtml: text,
			sections: list(ref("section")),
			tracks: list(
				record(
					{
						id: text,
						title: text,
						choose: whole,
						of: list(record({ section: text }, { chooseIf: text, ...language })),
					},
					language,
				),
			),
			groups: list(
				record({ id: text, choose: whole, of: list(text) }, { title: text, ...language }),
			),
			goals: list(record({ id: text, title: text, topics: list(text) }, language)),
			layout: ref("layout"),
		},
		{
			description: text,
			summary: text,
			highlights: list(record({ title: text, text })),
			advice: list(record({ title: text, text, topics: list(text) })),
			order: { type: "number" },
			...textLanguage(
				...["title", "description", "summary", "highlights", "advice"],
				...["briefTitle", "briefDescription", "question", "seo"],
			),
		},
	),
	...peopleDefinitions,
};

/** JSON Schema (draft 2020-12) of the compiled curriculum. */
export function compiledJsonSchema(): JsonSchema {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Compiled curriculum",
		...record({
			format: { const: COMPILED_FORMAT },
			locale: text,
			locales: list(text),
			topics: list(ref("topic")),
			roadmaps: list(ref("roadmap")),
			roles: list(ref("role")),
			transitions: list(ref("transition")),
			pathways: list(ref("pathway")),
			sources: list(ref("source")),
		}),
		$defs: definitions,
	};
}
