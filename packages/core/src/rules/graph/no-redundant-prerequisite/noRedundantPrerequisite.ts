import { buildDigraph } from "../../../graph/buildDigraph.ts";
import type { Digraph } from "../../../graph/digraph.ts";
import { findCycles } from "../../../graph/findCycles.ts";
import { redundantPrerequisites } from "../../../graph/redundantPrerequisites.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";
import { removeListItem } from "../../reading/removeListItem.ts";

/** Prerequisites that another one of the same topic already implies; alternatives are left alone. */
export const noRedundantPrerequisite: Rule = defineRule({
	code: "graph/no-redundant-prerequisite",
	severity: "off",
	summary: "A prerequisite is implied by another one of the same topic.",
	why: "Every further line makes the map harder to read, and this one says nothing new.",
	fix: "Delete the prerequisite.",
	fixKind: "safe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [b, ⟦a⟧]\n---\n\nC.\n",
				"topics/d.md": "---\ntitle: D\nrequires:\n  - ⟦a⟧ # old\n  - c\n  - ⟦b⟧\n---\n\nD.\n",
				"topics/e.md": "---\ntitle: E\nrequires: [f, a]\n---\n\nE.\n",
				"topics/f.md": "---\ntitle: F\nrequires: [e]\n---\n\nF.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [{ any: [a, c] }]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\n---\n\nC.\n",
				"topics/d.md": "---\ntitle: D\nrequires: [a, b]\n---\n\nD.\n",
			},
		},
	},
	*check(index) {
		const records = index.topics.map((topic) => ({
			id: topic.id,
			requires: index
				.requirementsOf(topic)
				.filter(({ always, topic: needed }) => always && index.topicById.has(needed))
				.map(({ topic: needed }) => needed),
		}));
		for (const [needed, id] of redundantPrerequisites(withoutCycles(records))) {
			const topic = index.topicById.get(id)!;
			const { document } = topic;
			const found = index.requirementsOf(topic).find(({ topic: one }) => one === needed)!;
			const place = document.valuePlace(found.path);
			const { start, end } = place.range;
			// A longer form carries a reason, which somebody has to read before it goes.
			const removal =
				found.path.length === 2 &&
				removeListItem(index.textOf(place.file), start.offset, end.offset);
			yield {
				...place,
				message: `\`${id}\` requires \`${needed}\`, which its other prerequisites imply.`,
				topicId: id,
				...(removal ? { edits: [{ file: place.file, ...removal, text: "" }] } : {}),
			};
		}
	},
});

/** What requires itself in a circle is reported as such, and hides nothing about the other topics. */
function withoutCycles(
	records: readonly { readonly id: string; readonly requires: readonly string[] }[],
): Digraph {
	let { graph } = buildDigraph(records);
	const cyclic = new Set<string>();
	for (let cycles = findCycles(graph); cycles.length > 0; cycles = findCycles(graph)) {
		for (const id of cycles.flat()) cyclic.add(id);
		graph = buildDigraph(
			records.map(({ id, requires }) => ({ id, requires: cyclic.has(id) ? [] : requires })),
		).graph;
	}
	return graph;
}
