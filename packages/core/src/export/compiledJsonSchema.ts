import { COMPILED_FORMAT } from "../model/compiled.ts";
import { RESOURCE_COSTS, RESOURCE_TYPES } from "../model/resource.ts";
import { LEVELS, TOPIC_KINDS } from "../model/topic.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: "string" };
const minutes: JsonSchema = { type: "number", minimum: 0 };
const whole: JsonSchema = { type: "integer", minimum: 1 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

function record(
	required: Record<string, JsonSchema>,
	optional: Record<string, JsonSchema> = {},
): JsonSchema {
	return {
		type: "object",
		properties: { ...required, ...optional },
		required: Object.keys(required),
		additionalProperties: false,
	};
}

const gate = (type: string, extra: Record<string, JsonSchema> = {}): JsonSchema =>
	record({ type: { const: type }, of: list(ref("requirement")), ...extra }, { reason: text });
const reference = (extra: Record<string, JsonSchema> = {}): JsonSchema =>
	record({ type: { const: "topic" }, topic: text, ...extra }, { reason: text });

const definitions: Readonly<Record<string, JsonSchema>> = {
	requirement: {
		anyOf: [reference(), gate("all"), gate("any"), gate("atLeast", { count: whole })],
	},
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
			effort: record({ low: minutes, likely: minutes, high: minutes }),
			level: { enum: [...LEVELS] },
		},
	),
	entry: record({ topic: text, optional: { type: "boolean" }, children: list(ref("entry")) }),
	section: record({
		id: text,
		title: text,
		summary: text,
		entries: list(ref("entry")),
		sections: list(ref("section")),
	}),
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
				record({
					id: text,
					title: text,
					choose: whole,
					of: list(record({ section: text }, { chooseIf: text })),
				}),
			),
			groups: list(record({ id: text, choose: whole, of: list(text) }, { title: text })),
			goals: list(record({ id: text, title: text, topics: list(text) })),
			layout: ref("layout"),
		},
		{ description: text, order: { type: "number" } },
	),
};

/** JSON Schema (draft 2020-12) of the compiled curriculum. */
export function compiledJsonSchema(): JsonSchema {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Compiled curriculum",
		...record({
			format: { const: COMPILED_FORMAT },
			locale: text,
			topics: list(ref("topic")),
			roadmaps: list(ref("roadmap")),
		}),
		$defs: definitions,
	};
}
