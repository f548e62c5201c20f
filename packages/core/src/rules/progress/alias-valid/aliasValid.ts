import { defineRule, type Rule } from "../../engine/rule.ts";

/** Aliases that were never ids, and retired ids that came back. */
export const aliasValid: Rule = defineRule({
	code: "progress/alias-valid",
	severity: "error",
	summary: "An alias was never published, or a retired id is used again.",
	why: "Progress recorded under an id has to mean the same topic for ever.",
	fix: "Correct the alias, or choose an id that was never used.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "a": {},\n    "b": { "retired": true }\n  },\n  "roadmaps": {}\n}\n',
				"topics/a.md": "---\ntitle: A\naliases: [⟦never⟧]\n---\n\nA.\n",
				"topics/b.md": "⟦⟧---\ntitle: B\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "a": {},\n    "old": {}\n  },\n  "roadmaps": {}\n}\n',
				"topics/a.md": "---\ntitle: A\naliases: [old]\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
			},
		},
	},
	*check({ lock, topics }) {
		if (!lock) return;
		for (const { id, topic, document } of topics) {
			if (lock.topics.get(id)?.retired) {
				const message = `The id \`${id}\` was retired; it cannot mean something new.`;
				yield { ...document.placeAt(0, 0), message, topicId: id };
			}
			for (const [at, alias] of (topic?.aliases ?? []).entries()) {
				const known = lock.topics.get(alias);
				if (known && !known.retired) continue;
				const message = known
					? `\`${alias}\` was retired and cannot be an alias.`
					: `\`${alias}\` was never published, so nobody has progress under it.`;
				yield { ...document.valuePlace(["aliases", at]), message, topicId: id };
			}
		}
	},
});
