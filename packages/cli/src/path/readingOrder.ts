import { type Curriculum, prerequisiteGraph, type Roadmap, type Topic } from "@prereq/core";
import { prerequisitesOf } from "@prereq/core/graph";
import { listedTopics } from "../listedTopics.ts";

/**
 * Every topic once: those of a roadmap as it lists them, each after what it requires from elsewhere,
 * then the others in curriculum order.
 */
export function readingOrder({ topics }: Curriculum, roadmap: Roadmap): Topic[] {
	const graph = prerequisiteGraph(topics.values());
	const listed = listedTopics(roadmap.sections);
	const ordered = new Set<Topic>();
	for (const id of listed.keys()) {
		for (const before of prerequisitesOf(graph, id).toReversed()) {
			if (!listed.has(before)) ordered.add(topics.get(before)!);
		}
		ordered.add(topics.get(id)!);
	}
	for (const topic of topics.values()) ordered.add(topic);
	return [...ordered];
}
