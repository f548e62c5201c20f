import { defineRule, type Rule } from "../../engine/rule.ts";

/** Comments that suppress nothing. They are found by `applyDisables`, when every rule has run. */
export const unusedDisable: Rule = defineRule({
	code: "meta/unused-disable",
	severity: "warn",
	summary: "A comment suppresses a rule that finds nothing there.",
	why: "It would hide the next mistake on this line.",
	fix: "Delete the comment.",
	fixKind: "safe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/vectors.md":
					"---\ntitle: Vectors\n---\n\nArrows.\n\n<!-- prereq-disable-next-line ⟦meta/unknown-rule⟧ -- old -->\nMore.\n",
			},
		},
		silent: { files: { "topics/vectors.md": "---\ntitle: Vectors\n---\n\nArrows.\n" } },
	},
	check: () => [],
});
