import { listAt, listReferences } from "../../../curriculum/listReferences.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

const KEYS = ["requires", "corequisites", "recommends"];

/** Topics that nothing leads to and that lead to nothing. */
export const noOrphan: Rule = defineRule({
	code: "graph/no-orphan",
	severity: "warn",
	summary: "A topic is in no roadmap, requires nothing and is required by nothing.",
	why: "No learner will ever come across it.",
	fix: "List it in a roadmap, connect it to other topics, or delete it.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"roadmaps/maths.md": "---\ntitle: Maths\n---\n\n## Start\n\n- [A](../topics/a.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: ⟦B⟧\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"roadmaps/maths.md": "---\ntitle: Maths\n---\n\n## Start\n\n- [A](../topics/a.md)\n",
				"topics/a.md": "---\ntitle: A\nrecommends: [b]\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
			},
		},
	},
	*check({ topics, roadmaps }) {
		if (topics.length < 2) return;
		const used = new Set(roadmaps.flatMap(({ links }) => links.map(({ topic }) => topic)));
		for (const { roadmap } of roadmaps) {
			for (const { topics: aims } of roadmap?.goals ?? []) for (const id of aims) used.add(id);
			for (const { of } of roadmap?.groups ?? []) for (const id of of) used.add(id);
		}
		for (const { id, document } of topics) {
			for (const key of KEYS) {
				for (const { topic } of listReferences(key, listAt(document.frontmatter, key))) {
					used.add(topic);
					used.add(id);
				}
			}
		}
		for (const { id, topic, document } of topics) {
			if (!topic || used.has(id)) continue;
			const message = `\`${id}\` is in no roadmap and has no connection to other topics.`;
			yield { ...document.valuePlace(["title"]), message, topicId: id };
		}
	},
});
