import { defineRule, type Rule } from "../../engine/rule.ts";

/** Comments that name no rule, or cannot be read. They are found by `applyDisables`. */
export const unknownRule: Rule = defineRule({
	code: "meta/unknown-rule",
	severity: "error",
	summary: "A comment names a rule that does not exist, or is written in a way that does nothing.",
	why: "It suppresses nothing, and nobody notices.",
	fix: "Correct the name; `prereq rules` lists all of them.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/vectors.md":
					"---\ntitle: Vectors\n# prereq-disable-line ⟦graph/no-orfan⟧ -- on purpose\n---\n\nArrows.\n\n⟦<!-- prereq-disable a11y/image-alt -->⟧\n",
			},
		},
		silent: {
			files: {
				"topics/vectors.md":
					"---\ntitle: Vectors\n---\n\n`<!-- prereq-disable-next-line no/rule -->`\n\n<!-- prereq-notes: none -->\n",
			},
		},
	},
	check: () => [],
});
