import { defineRule, type Rule } from "../../engine/rule.ts";

/** New prerequisites of topics that learners may have opened already. */
export const noNewGate: Rule = defineRule({
	code: "progress/no-new-gate",
	severity: "warn",
	summary: "A published topic has a prerequisite that it did not have before.",
	why: "For learners who had opened it, it closes again.",
	fix: "Make it `recommends`, or record the new state in the lock file.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "a": {},\n    "b": { "requires": ["a"] },\n    "c": {}\n  },\n  "roadmaps": {}\n}\n',
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a, ⟦c⟧]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\n---\n\nC.\n",
			},
		},
		silent: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "b": { "requires": ["old"] }\n  },\n  "roadmaps": {}\n}\n',
				"topics/a.md": "---\ntitle: A\naliases: [old]\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a, { any: [a, c] }]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [a]\n---\n\nC.\n",
			},
		},
	},
	*check(index) {
		const { lock, topics } = index;
		if (!lock) return;
		for (const file of topics) {
			const locked = lock.topics.get(file.id);
			if (!locked) continue;
			const before = new Set(locked.requires);
			for (const { topic: needed, path, always } of index.requirementsOf(file)) {
				const names = [needed, ...(index.topicById.get(needed)?.topic?.aliases ?? [])];
				if (!always || names.some((name) => before.has(name))) continue;
				yield {
					...file.document.valuePlace(path),
					message: `\`${file.id}\` did not require \`${needed}\` when it was published.`,
					topicId: file.id,
				};
			}
		}
	},
});
