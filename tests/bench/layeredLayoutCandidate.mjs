import { buildDigraph, layeredLayout } from "@prereq/core/graph";

/**
 * Plugs the layered layout into the layout benchmark: all edges given are drawn, and the graph is built
 * inside the clock. `sizes` has `width`, `height`, `nodesep` and `ranksep`.
 */
export function layoutCandidate(ids, from, to, sizes) {
	const records = ids.map((id) => ({ id, requires: [] }));
	for (let e = 0; e < from.length; e++) records[to[e]].requires.push(ids[from[e]]);
	const { boxes, lines } = layeredLayout(buildDigraph(records).graph, {
		boxWidth: sizes.width,
		boxHeight: sizes.height,
		columnGap: sizes.nodesep,
		rowGap: sizes.ranksep,
		redundant: true,
	});
	const boxOf = new Map(boxes.map((box) => [box.topic, box]));
	const lineOf = new Map(lines.map((line) => [`${line.from}\n${line.to}`, line.points]));
	return {
		nodes: ids.map((id) => {
			const { x, y } = boxOf.get(id);
			return [x + sizes.width / 2, y + sizes.height / 2];
		}),
		edges: Array.from(from, (start, e) => lineOf.get(`${ids[start]}\n${ids[to[e]]}`)),
	};
}
