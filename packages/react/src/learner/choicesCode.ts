import type { Roadmap, RoadmapEntry, RoadmapSection, TopicId } from "@prereq/core";
import { listings } from "../view/listings.ts";
import { branchesBySection, chooseAtLeastOne } from "../view/trackBranches.ts";
import { toDomId } from "./domId.ts";

/**
 * A choice of `data-choices`: how many members count (0: all of them), then the members: words of
 * topics, or choices.
 */
export type ChoiceCode = [count: number, ...members: (string | ChoiceCode)[]];

/** Where something stands: the sections around it, outermost first. */
type Path = readonly RoadmapSection[];

interface Places {
	readonly topics: ReadonlyMap<TopicId, Path>;
	readonly sections: ReadonlyMap<string, Path>;
}

function places(roadmap: Pick<Roadmap, "sections">): Places {
	const topics = new Map<TopicId, Path>();
	const paths = new Map<string, Path>();
	const visitEntries = (entries: readonly RoadmapEntry[], path: Path): void => {
		for (const { topic, children } of entries) {
			if (!topics.has(topic)) topics.set(topic, path);
			visitEntries(children, path);
		}
	};
	const visit = (sections: readonly RoadmapSection[], around: Path): void => {
		for (const section of sections) {
			const path = [...around, section];
			paths.set(section.id, path);
			visitEntries(section.entries, path);
			visit(section.sections, path);
		}
	};
	visit(roadmap.sections, []);
	return { topics, sections: paths };
}

/** The innermost place around all of some. */
function around(paths: readonly Path[]): Path {
	const [first = [], ...rest] = paths;
	const length = first.findIndex((section, depth) => rest.some((path) => path[depth] !== section));
	return length < 0 ? first : first.slice(0, length);
}

/**
 * The tracks and groups of a roadmap as a score is added up: outside of them every topic counts.
 */
export function choicesCode(
	roadmap: Pick<Roadmap, "sections" | "tracks" | "groups">,
): readonly ChoiceCode[] {
	if (roadmap.tracks.length + roadmap.groups.length === 0) return [];
	const { topics, sections } = places(roadmap);
	const listed = listings(roadmap);
	const branchOf = branchesBySection(roadmap);
	const top: ChoiceCode[] = [];
	const branches = new Map<string, ChoiceCode>();
	for (const id of branchOf.keys()) if (sections.has(id)) branches.set(id, [0]);
	/** The innermost branch around a place; `undefined` outside of all. */
	const branchAt = (path: Path): ChoiceCode | undefined =>
		branches.get(path.findLast((section) => branches.has(section.id))?.id ?? "");
	const add = (home: Path, choose: number, members: readonly (string | ChoiceCode)[]): void => {
		const choice: ChoiceCode = [chooseAtLeastOne(choose), ...members];
		if (members.length > 0) (branchAt(home) ?? top).push(choice);
	};

	for (const [id, path] of topics) {
		if (listed.get(id)?.group === undefined) branchAt(path)?.push(toDomId(id));
	}
	for (const group of roadmap.groups) {
		const known = group.of.filter((id) => topics.has(id));
		const members = known.filter((id) => listed.get(id)?.group === group);
		add(around(known.map((id) => topics.get(id) ?? [])), group.choose, members.map(toDomId));
	}
	for (const track of new Set([...branchOf.values()].map((of) => of.track))) {
		const known = [...new Set(track.of.map((branch) => branch.section))].filter((id) =>
			branches.has(id),
		);
		const home = around(known.map((id) => sections.get(id)?.slice(0, -1) ?? []));
		add(
			home,
			track.choose,
			known.map((id) => branches.get(id) ?? [0]),
		);
	}
	return top;
}
