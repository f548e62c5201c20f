import { compareIds } from "../internal/compareIds.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { componentsOf } from "./components.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { directDependents, directPrerequisites } from "./neighbours.ts";
import type { KindOf } from "./requisiteKind.ts";
import { topicIds } from "./topics.ts";
import { whyNeeded } from "./whyNeeded.ts";

/**
 * Cycles that no order can satisfy when corequisites are taken into account: those with at least one
 * prerequisite on them, where topics learned `together` count as requiring each other. A cycle of
 * corequisites alone is none. One shortest cycle per group of topics that hang together so, in the form
 * of `findCycles`, the same for any order of the records.
 */
export function findContradictions(graph: Digraph, kindOf: KindOf): string[][] {
	const ids = topicIds(graph).sort(compareIds);
	const notLater = buildDigraph(
		ids.map((id) => ({
			id,
			requires: [
				...directPrerequisites(graph, id),
				...directDependents(graph, id).filter((other) => kindOf(id, other) === "together"),
			].sort(compareIds),
		})),
	).graph;
	const component = componentsOf(unseal(notLater).prerequisites);
	const componentOf = new Map(ids.map((id, i) => [id, component[i]!]));
	const shortest = new Map<number, string[]>();
	for (const id of ids) {
		for (const before of directPrerequisites(graph, id)) {
			const part = componentOf.get(id)!;
			if (part !== componentOf.get(before) || kindOf(before, id) !== "prerequisite") continue;
			const back = whyNeeded(notLater, id, before)!;
			const known = shortest.get(part);
			const cycle = rotated([id, ...back.slice(1).reverse()]);
			if (!known || isBefore(cycle, known)) shortest.set(part, cycle);
		}
	}
	return [...shortest.values()].sort((a, b) => compareIds(a[0]!, b[0]!));
}

function rotated(cycle: readonly string[]): string[] {
	const first = cycle.indexOf(cycle.toSorted(compareIds)[0]!);
	return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length) return a.length < b.length;
	const differs = a.findIndex((id, i) => id !== b[i]);
	return differs >= 0 && a[differs]! < b[differs]!;
}
