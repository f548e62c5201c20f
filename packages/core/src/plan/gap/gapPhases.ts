import { directDependents, directPrerequisites } from "../../graph/neighbours.ts";
import { topologicalOrder } from "../../graph/topologicalOrder.ts";
import type { SectionId, TopicId } from "../../model/id.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { roadmapOutline } from "../../progress/roadmapOutline.ts";
import type { PathGraph } from "../pathGraph.ts";

/** A stretch of a path: what belongs to one top section of the roadmap. */
export interface PhaseTopics {
	readonly section: SectionId;
	/** In path order. */
	readonly topics: readonly TopicId[];
}

/**
 * Splits a path into phases by the roadmap's top sections. What the roadmap does not list comes in the
 * phase that first needs it, and a topic never before what it needs, so phases can be learned in order.
 */
export function gapPhases(
	roadmap: Pick<Roadmap, "sections">,
	{ graph, unitOf }: PathGraph,
	path: readonly TopicId[],
): readonly PhaseTopics[] {
	const outline = roadmapOutline(roadmap);
	const tops = roadmap.sections.map(({ id }) => id);
	const phaseOf = new Map<TopicId, number>();
	for (const { topic, section } of outline.entries.toReversed()) {
		let top = section;
		while (outline.sections[top]!.parent !== -1) top = outline.sections[top]!.parent;
		phaseOf.set(topic, tops.indexOf(outline.sections[top]!.id));
	}
	const order = topologicalOrder(graph);
	const last = Math.max(0, tops.length - 1);
	const phases = new Map<TopicId, number>();
	for (const id of order.toReversed()) {
		const listed = unitOf(id).map((member) => phaseOf.get(member));
		const own = Math.min(...listed.filter((phase) => phase !== undefined));
		const first = Math.min(last, ...directDependents(graph, id).map((next) => phases.get(next)!));
		phases.set(id, Number.isFinite(own) ? own : first);
	}
	for (const id of order) {
		const before = directPrerequisites(graph, id).map((need) => phases.get(need)!);
		phases.set(id, Math.max(phases.get(id)!, ...before));
	}
	const leaders = new Map(order.flatMap((id) => unitOf(id).map((member) => [member, id])));
	return tops.flatMap((section, phase) => {
		const topics = path.filter((id) => phases.get(leaders.get(id)!) === phase);
		return topics.length === 0 ? [] : [{ section, topics }];
	});
}
