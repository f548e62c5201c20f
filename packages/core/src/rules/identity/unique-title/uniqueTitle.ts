import { defineRule, type Rule } from "../../engine/rule.ts";

/** Topics that learners cannot tell apart. */
export const uniqueTitle: Rule = defineRule({
	code: "identity/unique-title",
	severity: "warn",
	summary: "Two topics have the same title.",
	why: "On a map and in search results nobody can tell them apart.",
	fix: "Rename one of them, or merge both.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: Vectors\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: ⟦vectors⟧\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: Vectors\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: Vector fields\n---\n\nB.\n",
			},
		},
	},
	*check({ topics }) {
		const first = new Map<string, (typeof topics)[number]>();
		for (const file of topics) {
			if (!file.topic) continue;
			const key = file.topic.title.trim().replace(/\s+/g, " ").toLowerCase();
			const other = first.get(key);
			if (!other) {
				first.set(key, file);
				continue;
			}
			yield {
				...file.document.valuePlace(["title"]),
				message: `\`${file.id}\` and \`${other.id}\` are both called \`${file.topic.title}\`.`,
				related: [
					{ ...other.document.valuePlace(["title"]), message: `the title of \`${other.id}\`` },
				],
				topicId: file.id,
			};
		}
	},
});
