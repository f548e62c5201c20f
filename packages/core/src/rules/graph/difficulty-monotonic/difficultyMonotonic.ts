import { LEVELS } from "../../../model/topic.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

/** Topics that are rated much easier than what they require. */
export const difficultyMonotonic: Rule = defineRule({
	code: "graph/difficulty-monotonic",
	severity: "info",
	summary: "A topic is rated two levels easier than one of its prerequisites.",
	why: "Beginners who choose it by its level meet an advanced topic first.",
	fix: "Correct one of the levels, or make the prerequisite `recommends`.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\nlevel: advanced\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nlevel: beginner\nrequires: [⟦a⟧]\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: A\nlevel: advanced\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nlevel: intermediate\nrequires: [a]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nlevel: beginner\nrequires: [{ any: [a, d] }]\n---\n\nC.\n",
				"topics/d.md": "---\ntitle: D\n---\n\nD.\n",
			},
		},
	},
	*check(index) {
		for (const file of index.topics) {
			const { level } = file.topic ?? {};
			if (!level) continue;
			for (const { topic: needed, path, always } of index.requirementsOf(file)) {
				const harder = index.topicById.get(needed)?.topic?.level;
				if (!always || !harder || LEVELS.indexOf(harder) - LEVELS.indexOf(level) < 2) continue;
				yield {
					...file.document.valuePlace(path),
					message: `\`${file.id}\` is rated \`${level}\` and requires \`${needed}\`, which is \`${harder}\`.`,
					topicId: file.id,
				};
			}
		}
	},
});
