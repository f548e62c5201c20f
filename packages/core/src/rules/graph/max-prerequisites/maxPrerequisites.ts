import { defineRule, type Rule } from "../../engine/rule.ts";

/** Topics with more prerequisites than anybody keeps in mind. */
export const maxPrerequisites: Rule = defineRule({
	code: "graph/max-prerequisites",
	severity: "off",
	summary: "A topic names more prerequisites than the limit.",
	why: "A long list hides which of them matter, and the map gets a knot.",
	fix: "Keep the nearest prerequisites, or put a topic in between.",
	fixKind: "none",
	since: "0.1.0",
	options: { max: 8 },
	optionSummaries: { max: "How many topics `requires` may name at most, alternatives included." },
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\n⟦requires⟧: [a, b]\n---\n\nC.\n",
			},
			options: { max: 1 },
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [a, b]\n---\n\nC.\n",
			},
		},
	},
	*check(index, { max }) {
		for (const file of index.topics) {
			const { length } = index.requirementsOf(file);
			if (length <= max) continue;
			const message = `\`${file.id}\` names ${length} prerequisites; the limit is ${max}.`;
			yield { ...file.document.keyPlace(["requires"]), message, topicId: file.id };
		}
	},
});
