import type { LockEntries } from "../curriculum/toIdLock.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { TopicFacts } from "../model/topic.ts";
import { closedBy } from "./closedBy.ts";
import type { ChangedPrerequisites, LearnerRisk } from "./curriculumDiff.ts";
import { resolveRoadmap, resolveTopic } from "./resolveId.ts";

export interface RiskInput {
	readonly before: Curriculum;
	readonly after: Curriculum;
	readonly changed: readonly ChangedPrerequisites[];
	/** Topics of the version before under today's ids. */
	readonly topics: ReadonlyMap<string, Pick<TopicFacts, "id" | "requires">>;
	readonly lock: LockEntries | undefined;
}

/** What learners of the version before would notice: first what they lose. */
export function listRisks(input: RiskInput): LearnerRisk[] {
	const risks = [...roadmapRisks(input), ...recordRisks(input), ...closedRisks(input)];
	const order = ["lost", "retired", "moved", "closed"];
	return risks.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** Every id under which something can be recorded, former ones included. */
function recordRisks({ before, after, lock }: RiskInput): LearnerRisk[] {
	return [...before.topics.keys(), ...before.aliases.keys()].flatMap((id): LearnerRisk[] => {
		const was = resolveTopic(before, id);
		const now = resolveTopic(after, id);
		const heir = was === undefined ? undefined : resolveTopic(after, was);
		if (now === undefined) return id !== was && heir === undefined ? [] : [gone("topic", id, lock)];
		if (heir === undefined || now === heir) return [];
		return [{ type: "moved", kind: "topic", id, now }];
	});
}

function roadmapRisks({ before, after, lock }: RiskInput): LearnerRisk[] {
	return [...before.roadmaps.keys()]
		.filter((id) => resolveRoadmap(after, id) === undefined)
		.map((id) => gone("roadmap", id, lock));
}

function closedRisks({ changed, topics }: RiskInput): LearnerRisk[] {
	return changed.flatMap(({ id, after }): LearnerRisk[] => {
		const needs = closedBy(id, topics, after);
		return needs ? [{ type: "closed", kind: "topic", id, needs }] : [];
	});
}

function gone(kind: "topic" | "roadmap", id: string, lock: LockEntries | undefined): LearnerRisk {
	const entry = lock?.[kind === "topic" ? "topics" : "roadmaps"].get(id);
	if (!entry?.retired) return { type: "lost", kind, id };
	const { reason } = entry;
	return { type: "retired", kind, id, ...(reason === undefined ? {} : { reason }) };
}
