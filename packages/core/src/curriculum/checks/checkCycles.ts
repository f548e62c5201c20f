import { buildDigraph } from "../../graph/buildDigraph.ts";
import { findCycles } from "../../graph/findCycles.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Topic } from "../../model/topic.ts";
import { hasPlainOrder } from "../../requirement/hasPlainOrder.ts";
import { requiredTopics } from "../../requirement/requiredTopics.ts";
import { listAt, listReferences } from "../listReferences.ts";
import type { ParsedTopic } from "../parsedFile.ts";
import { reachableTopics } from "../reachableTopics.ts";

/**
 * Topics that nobody can start because they wait for each other: one shortest cycle per strongly
 * connected component, each of its prerequisites as a related place.
 */
export function checkCycles(parsed: readonly ParsedTopic[]): Diagnostic[] {
	const topics = parsed.flatMap(({ topic, requisites = topic }) => requisites ?? []);
	if (hasPlainOrder(topics, () => true)) return [];
	const reachable = reachableTopics(topics);
	if (reachable.size === topics.length) return [];
	const blocked = topics.filter(({ id }) => !reachable.has(id));
	const ids = new Set(blocked.map(({ id }) => id));
	const { graph } = buildDigraph(
		blocked.map(({ id, requires }) => ({
			id,
			requires: requiredTopics(requires).filter((needed) => ids.has(needed)),
		})),
	);
	const byId = new Map(parsed.map((file) => [file.id, file]));
	return findCycles(graph).map((cycle) => describeCycle(cycle, byId));
}

/** Topics of a circle that a message names; the places of all of them are related ones. */
const NAMED = 12;

function describeCycle(
	cycle: readonly Topic["id"][],
	byId: ReadonlyMap<string, ParsedTopic>,
): Diagnostic {
	const steps = cycle.map((id, index) => {
		const needed = cycle[(index + 1) % cycle.length]!;
		const { document } = byId.get(id)!;
		const reference = listReferences("requires", listAt(document.frontmatter, "requires")).find(
			({ topic }) => topic === needed,
		);
		return {
			...document.valuePlace(reference?.path ?? ["requires"]),
			message: `\`${id}\` requires \`${needed}\``,
		};
	});
	const [first, ...rest] = steps;
	const path = describeWay([...cycle, cycle[0]!]);
	const { file, range } = first!;
	return createDiagnostic("graph/no-cycle", {
		file,
		range,
		message:
			cycle.length === 1
				? `A topic requires itself: ${path}.`
				: `Topics require each other in a circle: ${path}.`,
		related: rest,
		topicId: cycle[0]!,
	});
}

/** The way through topics; of a very long one, how it begins and how it ends. */
function describeWay(ids: readonly Topic["id"][]): string {
	const names = ids.map((id) => `\`${id}\``);
	const hidden = names.length - NAMED;
	const shown =
		hidden > 1 ? [...names.slice(0, NAMED - 2), `${hidden} more`, ...names.slice(-2)] : names;
	return shown.join(" → ");
}
