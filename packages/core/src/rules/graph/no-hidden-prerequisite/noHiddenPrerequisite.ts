import type { TopicId } from "../../../model/id.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

/** Topics of a published roadmap that require what only hidden roadmaps list. */
export const noHiddenPrerequisite: Rule = defineRule({
	code: "graph/no-hidden-prerequisite",
	severity: "error",
	summary: "A topic of a visible roadmap requires one that only hidden or upcoming roadmaps list.",
	why: "Learners cannot get to the prerequisite.",
	fix: "List the prerequisite in a visible roadmap, or drop it.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"roadmaps/draft.md":
					"---\ntitle: Draft\nisHidden: true\n---\n\n## Start\n\n- [A](../topics/a.md)\n",
				"roadmaps/maths.md": "---\ntitle: Maths\n---\n\n## Start\n\n- [B](../topics/b.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [⟦a⟧]\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"roadmaps/draft.md":
					"---\ntitle: Draft\nisHidden: true\n---\n\n## Start\n\n- [A](../topics/a.md)\n- [C](../topics/c.md)\n",
				"roadmaps/maths.md":
					"---\ntitle: Maths\n---\n\n## Start\n\n- [A](../topics/a.md)\n- [B](../topics/b.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a, { any: [a, c] }]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [a]\n---\n\nC.\n",
			},
		},
	},
	*check(index) {
		const visible = new Set<TopicId>();
		const hidden = new Set<TopicId>();
		for (const { roadmap, links } of index.roadmaps) {
			const { isHidden, isUpcoming } = roadmap?.meta ?? {};
			const topics = isHidden || isUpcoming ? hidden : visible;
			for (const { topic } of links) topics.add(topic);
		}
		if (hidden.size === 0) return;
		for (const file of index.topics) {
			if (!visible.has(file.id)) continue;
			for (const { topic: needed, path, always } of index.requirementsOf(file)) {
				if (!always || visible.has(needed) || !hidden.has(needed)) continue;
				yield {
					...file.document.valuePlace(path),
					message: `\`${file.id}\` requires \`${needed}\`, which no visible roadmap lists.`,
					topicId: file.id,
				};
			}
		}
	},
});
