import { findNearest } from "../../../internal/findNearest.ts";
import { toYamlScalar } from "../../../internal/toYamlScalar.ts";
import type { Place } from "../../../model/place.ts";
import type { TextEdit } from "../../../model/textEdit.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

/** Tags that are not on the curriculum's list. */
export const knownVocabulary: Rule = defineRule({
	code: "schema/known-vocabulary",
	severity: "error",
	summary: "A tag is not on the list of the configuration.",
	why: "Filters show two tags where one was meant.",
	fix: "Use a tag of the list, or add this one to it.",
	fixKind: "unsafe",
	since: "0.1.0",
	options: { tags: [] as readonly string[] },
	optionSummaries: { tags: "Every tag that topics may have; while it is empty, any will do." },
	examples: {
		firing: {
			files: { "topics/a.md": "---\ntitle: A\ntags: [math, ⟦codng⟧]\n---\n\nA.\n" },
			options: { tags: ["math", "coding"] },
		},
		silent: { files: { "topics/a.md": "---\ntitle: A\ntags: [anything]\n---\n\nA.\n" } },
	},
	*check({ topics, textOf }, { tags }) {
		if (tags.length === 0) return;
		const known = new Set(tags);
		for (const { id, topic, document } of topics) {
			for (const [at, tag] of (topic?.tags ?? []).entries()) {
				if (known.has(tag)) continue;
				const place = document.valuePlace(["tags", at]);
				const near = findNearest(tag, known);
				yield {
					...place,
					message: `\`${tag}\` is not on the list of tags.`,
					topicId: id,
					...(near === undefined
						? {}
						: {
								fix: `Did you mean \`${near}\`?`,
								edits: [{ ...scalarSpan(place, textOf(place.file)), text: toYamlScalar(near) }],
							}),
				};
			}
		}
	},
});

/** Where a scalar of front matter stands with its quotes; its place is what they hold. */
function scalarSpan({ file, range }: Place, text: string): Omit<TextEdit, "text"> {
	const [start, end] = [range.start.offset, range.end.offset];
	const quote = text[start - 1];
	const isQuoted = (quote === '"' || quote === "'") && text[end] === quote;
	return isQuoted ? { file, start: start - 1, end: end + 1 } : { file, start, end };
}
