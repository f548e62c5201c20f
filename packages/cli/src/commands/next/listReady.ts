import type { ProgressDoc, Roadmap, TopicId, TopicKind } from "@prereq/core";
import { type Curriculum, type Effort, type Level, prerequisiteGraph } from "@prereq/core";
import { dependentsOf, prerequisitesOf } from "@prereq/core/graph";
import {
	impliedTopics,
	itemStatus,
	knownTopics,
	outerFringe,
	resolveProgress,
} from "@prereq/core/progress";
import { listedTopics } from "../../listedTopics.ts";

/** A topic that can be learned now. */
export interface ReadyTopic {
	readonly id: TopicId;
	readonly title: string;
	readonly kind: TopicKind;
	readonly level?: Level;
	readonly effort?: Effort;
	readonly status: "todo" | "started";
	/** How many topics wait for it, directly or not. */
	readonly opens: number;
}

/** What `prereq next` answers. Stable: members are added, never changed. */
export interface NextTopics {
	readonly version: 1;
	readonly roadmap?: { readonly id: string; readonly title: string };
	/** In reading order of the roadmap, or in learning order; what is started comes first. */
	readonly ready: readonly ReadyTopic[];
	readonly total: number;
	readonly done: number;
}

/** Finds what a learner can do next. */
export function listReady(
	curriculum: Curriculum,
	progress: ProgressDoc,
	roadmap?: Roadmap,
): NextTopics {
	const { topics, aliases } = curriculum;
	const graph = prerequisiteGraph(topics.values());
	const items = resolveProgress(progress, aliases);
	const scope = roadmap === undefined ? [...topics.keys()] : scopeOf(roadmap, graph);
	const wanted = new Map(scope.map((id, position) => [id, position]));
	const all = [...topics.values()];
	const known = knownTopics(progress, aliases);
	const ready = outerFringe(all, new Set([...known, ...impliedTopics(all, known)]))
		.filter(({ id }) => wanted.has(id))
		.map((topic): ReadyTopic => {
			const { id, title, kind, level, effort } = topic;
			return {
				id,
				title,
				kind,
				...(level === undefined ? {} : { level }),
				...(effort === undefined ? {} : { effort }),
				status: itemStatus(items.get(id)) === "started" ? "started" : "todo",
				opens: dependentsOf(graph, id).length,
			};
		})
		.toSorted(
			(a, b) =>
				Number(b.status === "started") - Number(a.status === "started") ||
				wanted.get(a.id)! - wanted.get(b.id)!,
		);
	return {
		version: 1,
		...(roadmap === undefined ? {} : { roadmap: { id: roadmap.id, title: roadmap.title } }),
		ready,
		total: scope.length,
		done: scope.filter((id) => itemStatus(items.get(id)) === "done").length,
	};
}

/** What a roadmap lists, in reading order, then what its topics require besides. */
function scopeOf({ sections }: Roadmap, graph: ReturnType<typeof prerequisiteGraph>): TopicId[] {
	const listed = [...listedTopics(sections).keys()];
	return [...new Set([...listed, ...listed.flatMap((id) => prerequisitesOf(graph, id))])];
}
