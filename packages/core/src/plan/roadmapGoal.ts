import type { SectionId, TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { outlineScope, sectionAround } from "../progress/outlineScope.ts";
import { type RoadmapOutline, roadmapOutline } from "../progress/roadmapOutline.ts";

export interface RoadmapGoalOptions {
	/** Branches that the learner has chosen, by track; a track that is not named stays open. */
	readonly branches?: ReadonlyMap<string, readonly SectionId[]>;
}

/** What one branch of a track, or the roadmap outside all branches, asks for. */
interface Demands {
	readonly topics: Set<TopicId>;
	readonly groups: Requirement[];
	readonly tracks: Roadmap["tracks"][number][];
}

/**
 * A whole roadmap as one goal: every required topic, `choose` of the members of each group, and all
 * of `choose` branches of each track. Optional topics are left out; a group or track inside a branch
 * counts only with that branch.
 */
export function roadmapGoal(
	roadmap: Pick<Roadmap, "sections" | "tracks" | "groups">,
	{ branches = new Map() }: RoadmapGoalOptions = {},
): Requirement {
	const outline = roadmapOutline(roadmap);
	const isBranch = new Set(
		roadmap.tracks.flatMap(({ of }) => of.map(({ section }) => outline.indexOf.get(section))),
	);
	const demands = new Map<number, Demands>();
	const demandsAt = (section: number): Demands => {
		const home = enclosing(outline, section, isBranch);
		const found = demands.get(home) ?? { topics: new Set(), groups: [], tracks: [] };
		demands.set(home, found);
		return found;
	};
	const grouped = new Set<TopicId>(roadmap.groups.flatMap((group) => group.of));
	for (const { topic, optional, section } of outline.entries) {
		if (!optional && !grouped.has(topic)) demandsAt(section).topics.add(topic);
	}
	const { places } = outlineScope(outline, -1, true);
	for (const { choose, of } of roadmap.groups) {
		const around = sectionAround(
			outline,
			of.map((topic) => places.get(topic) ?? -1),
		);
		demandsAt(around).groups.push(choiceOf(choose, of.map(topicGoal)));
	}
	for (const track of roadmap.tracks) {
		const parents = track.of.map(({ section }) => {
			const index = outline.indexOf.get(section);
			return index === undefined ? -1 : outline.sections[index]!.parent;
		});
		demandsAt(sectionAround(outline, parents)).tracks.push(track);
	}
	const goalAt = (home: number): Requirement => {
		const { topics = [], groups = [], tracks = [] } = demands.get(home) ?? {};
		const branch = (id: SectionId): Requirement => goalAt(outline.indexOf.get(id) ?? -2);
		const chosen = tracks.map(({ id, choose, of }): Requirement => {
			const picked = branches.get(id);
			if (picked !== undefined) return { type: "all", of: picked.map(branch) };
			return choiceOf(
				choose,
				of.map(({ section }) => branch(section)),
			);
		});
		return { type: "all", of: [...Array.from(topics, topicGoal), ...groups, ...chosen] };
	};
	return goalAt(-1);
}

function choiceOf(count: number, of: readonly Requirement[]): Requirement {
	return { type: "atLeast", count: Math.min(count, of.length), of };
}

function topicGoal(topic: TopicId): Requirement {
	return { type: "topic", topic };
}

/** The innermost branch around a section, −1 outside all of them. */
function enclosing(
	{ sections }: RoadmapOutline,
	section: number,
	isBranch: ReadonlySet<number | undefined>,
): number {
	let around = section;
	while (around !== -1 && !isBranch.has(around)) around = sections[around]!.parent;
	return around;
}
