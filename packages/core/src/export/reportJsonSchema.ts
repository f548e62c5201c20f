import { type JsonSchema, list, record, ref, text, whole } from "./schemaParts.ts";

/** Nothing counts too. */
const count: JsonSchema = { type: "integer", minimum: 0 };

const definitions = {
	point: record({ line: whole, column: whole, offset: count }),
	range: record({ start: ref("point"), end: ref("point") }),
	place: record({ file: text, range: ref("range"), message: text }),
	edit: record({ file: text, start: count, end: count, text }),
	diagnostic: record(
		{
			code: text,
			severity: { enum: ["error", "warning", "info"] },
			message: text,
			why: text,
			file: text,
			range: ref("range"),
			related: list(ref("place")),
			url: text,
		},
		{
			fix: text,
			topicId: text,
			edits: record({ kind: { enum: ["safe", "unsafe"] }, edits: list(ref("edit")) }),
		},
	),
};

/**
 * JSON Schema (draft 2020-12) of what `prereq check --format json` prints. Each line of `jsonl` is one
 * `#/$defs/diagnostic`.
 */
export function reportJsonSchema(): JsonSchema {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Report of prereq check",
		$defs: definitions,
		...record({
			format: { const: 1 },
			tool: record({ name: text, version: text }),
			summary: record({
				errors: count,
				warnings: count,
				infos: count,
				files: count,
				topics: count,
				roadmaps: count,
				durationMs: count,
			}),
			diagnostics: list(ref("diagnostic")),
		}),
	};
}
