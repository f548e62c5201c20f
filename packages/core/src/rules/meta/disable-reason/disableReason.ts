import { defineRule, type Rule } from "../../engine/rule.ts";

/** Comments that suppress a rule and do not say why. They are found by `applyDisables`. */
export const disableReason: Rule = defineRule({
	code: "meta/disable-reason",
	severity: "warn",
	summary: "A comment suppresses a rule and does not say why.",
	why: "Whoever comes next cannot tell whether it still has to be there.",
	fix: "Write ` -- ` and the reason behind the rule.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/vectors.md":
					"---\ntitle: Vectors\n---\n\n⟦<!-- prereq-disable-next-line a11y/link-text -->⟧\n[here](https://example.org)\n",
			},
		},
		silent: {
			files: {
				"topics/vectors.md":
					"---\ntitle: Vectors\n---\n\n<!-- prereq-disable-next-line a11y/link-text -- quoted -->\n[here](https://example.org)\n",
			},
		},
	},
	check: () => [],
});
