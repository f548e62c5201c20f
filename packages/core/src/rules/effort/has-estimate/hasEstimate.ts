import { defineRule, type Rule } from "../../engine/rule.ts";

/** Topics without an effort. */
export const hasEstimate: Rule = defineRule({
	code: "effort/has-estimate",
	severity: "warn",
	summary: "A topic does not say how long it takes.",
	why: "Plans, totals and percentages leave it out.",
	fix: "Add `effort`, a range at best: `effort: 6-10h`.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: { files: { "topics/a.md": "---\n⟦⟧title: A\n---\n\nA.\n" } },
		silent: { files: { "topics/a.md": "---\ntitle: A\neffort: 2-4h\n---\n\nA.\n" } },
	},
	*check({ topics }) {
		for (const { id, topic, document } of topics) {
			if (!topic || topic.effort) continue;
			const message = `\`${id}\` has no \`effort\`.`;
			yield { ...document.valuePlace(["effort"]), message, topicId: id };
		}
	},
});
