import type { LockEntries } from "../curriculum/toIdLock.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import type { TopicFacts } from "../model/topic.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { requirementKey } from "./closedBy.ts";
import type { ChangedPrerequisites, CurriculumDiff, RoadmapChange } from "./curriculumDiff.ts";
import { listRisks } from "./listRisks.ts";
import { criticalPath, measureRoadmap, measureTopics } from "./measureVersion.ts";
import { resolveRoadmap, resolveTopic } from "./resolveId.ts";

/** What else a comparison can be told. */
export interface DiffOptions {
	/** The lock file of the version after: it says what was retired on purpose. */
	readonly lock?: LockEntries;
}

/** Compare two versions of a curriculum, with what the change means for those who learn from it. */
export function diffCurricula(
	before: Curriculum,
	after: Curriculum,
	{ lock }: DiffOptions = {},
): CurriculumDiff {
	const idNow = (id: TopicId): TopicId => resolveTopic(after, id) ?? id;
	const gone = [...before.topics.values()].filter(({ id }) => !after.topics.has(id));
	const renamed = gone.flatMap(({ id: from }) => {
		const now = after.topics.get(resolveTopic(after, from) ?? "");
		if (!now) return [];
		return [{ id: now.id, title: now.title, from, merged: before.topics.has(now.id) }];
	});
	const heirs = new Set(renamed.map(({ id }) => id));
	const removed = gone.filter(({ id }) => resolveTopic(after, id) === undefined);
	const added = [...after.topics.values()].filter(
		({ id }) => !before.topics.has(id) && !heirs.has(id),
	);
	const topics = underTodaysIds(before, idNow);
	const prerequisites = [...after.topics.values()].flatMap((topic) =>
		comparePrerequisites(topic, topics.get(topic.id)),
	);
	return {
		added: added.map(named),
		removed: removed.map(named),
		renamed,
		prerequisites,
		topics: { before: before.topics.size, after: after.topics.size },
		effort: { before: measureTopics(before), after: measureTopics(after) },
		roadmaps: compareRoadmaps(before, after),
		criticalPath: { before: criticalPath(before), after: criticalPath(after) },
		risks: listRisks({ before, after, changed: prerequisites, topics, lock }),
	};
}

/** Topics of the version before; of several that became one, that which had the id goes first. */
function underTodaysIds(
	{ topics }: Curriculum,
	idNow: (id: TopicId) => TopicId,
): ReadonlyMap<TopicId, Pick<TopicFacts, "id" | "requires">> {
	const renamed = new Map<TopicId, Pick<TopicFacts, "id" | "requires">>();
	for (const { id, requires } of topics.values()) {
		const now = idNow(id);
		if (renamed.has(now) && now !== id) continue;
		renamed.set(now, { id: now, requires: requires.map((part) => withIds(part, idNow)) });
	}
	return renamed;
}

function withIds(part: Requirement, idNow: (id: TopicId) => TopicId): Requirement {
	if (part.type === "topic") return { ...part, topic: idNow(part.topic) };
	return { ...part, of: part.of.map((member) => withIds(member, idNow)) };
}

function comparePrerequisites(
	{ id, title, requires }: TopicFacts,
	before: Pick<TopicFacts, "requires"> | undefined,
): ChangedPrerequisites[] {
	if (!before || keyOf(before.requires) === keyOf(requires)) return [];
	const had = requiredTopics(before.requires);
	const has = requiredTopics(requires);
	return [
		{
			id,
			title,
			added: has.filter((topic) => !had.includes(topic)),
			removed: had.filter((topic) => !has.includes(topic)),
			before: before.requires,
			after: requires,
		},
	];
}

/** All parts have to hold, so their order means nothing. */
function keyOf(requires: readonly Requirement[]): string {
	return requires.map(requirementKey).sort().join("\n");
}

function compareRoadmaps(before: Curriculum, after: Curriculum): RoadmapChange[] {
	const last = new Map(
		[...before.roadmaps.keys()].map((id) => [resolveRoadmap(after, id) ?? id, id]),
	);
	const ids = new Set([...after.roadmaps.keys(), ...last.keys()]);
	return [...ids].map((id) => {
		const from = last.get(id);
		const was = from === undefined ? undefined : before.roadmaps.get(from);
		const is = after.roadmaps.get(id);
		return {
			id,
			title: (is ?? was)?.title ?? id,
			...(from !== undefined && from !== id ? { from } : {}),
			before: was && measureRoadmap(before, was),
			after: is && measureRoadmap(after, is),
		};
	});
}

function named({ id, title }: TopicFacts) {
	return { id, title };
}
