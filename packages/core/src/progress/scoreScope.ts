import type { TopicId } from "../model/id.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { type OutlineScope, sectionAround } from "./outlineScope.ts";
import type { OutlineEntry, RoadmapOutline } from "./roadmapOutline.ts";
import { type OpenScore, scoreChoice, sumScores } from "./scoreChoice.ts";

/** The scores of a scope: of the whole, and of each choice that lies inside it. */
export interface ScopeScore {
	readonly whole: OpenScore;
	readonly tracks: ReadonlyMap<string, OpenScore>;
	readonly groups: ReadonlyMap<string, OpenScore>;
}

export interface ScopeScoring {
	readonly outline: RoadmapOutline;
	readonly scope: OutlineScope;
	/** Choices in force; a choice whose members are not all in the scope is left out. */
	readonly choices: Pick<Roadmap, "tracks" | "groups">;
	readonly scoreOf: (entry: OutlineEntry) => OpenScore;
}

/** A choice waiting for the scores of its members. */
interface OpenChoice {
	readonly choose: number;
	readonly members: OpenScore[];
	/** Section whose score the choice is part of. */
	readonly home: number;
}

interface OpenTrack extends OpenChoice {
	readonly id: string;
	missing: number;
}

/** Scores a scope: sections are sums, tracks and groups follow the k-of-n rule. */
export function scoreScope(scoring: ScopeScoring): ScopeScore {
	const { outline, scope } = scoring;
	const parts = new Map<number, OpenScore[]>();
	const add = (section: number, score: OpenScore): void => {
		const list = parts.get(section);
		if (list === undefined) parts.set(section, [score]);
		else list.push(score);
	};
	const groups = scoreEntries(scoring, add);
	const tracks = new Map<string, OpenScore>();
	const branches = openBranches(scoring);
	for (let section = scope.end - 1; section >= scope.first; section--) {
		const score = sumScores(parts.get(section) ?? []);
		if (section === scope.root) return { whole: score, tracks, groups };
		const track = branches.get(section);
		if (track === undefined) {
			add(outline.sections[section]!.parent, score);
			continue;
		}
		track.members.push(score);
		track.missing--;
		if (track.missing > 0) continue;
		const chosen = scoreChoice(track.members, track.choose);
		tracks.set(track.id, chosen);
		add(track.home, chosen);
	}
	return { whole: sumScores(parts.get(scope.root) ?? []), tracks, groups };
}

function scoreEntries(
	{ outline, scope, choices, scoreOf }: ScopeScoring,
	add: (section: number, score: OpenScore) => void,
): Map<string, OpenScore> {
	const open = new Map<string, OpenChoice>();
	const groupOf = new Map<TopicId, OpenChoice>();
	for (const { id, choose, of } of choices.groups) {
		const sections = of.map((topic) => scope.places.get(topic));
		if (open.has(id) || !sections.every((section) => section !== undefined)) continue;
		const group = { choose, members: [], home: sectionAround(outline, sections) };
		open.set(id, group);
		for (const topic of of) if (!groupOf.has(topic)) groupOf.set(topic, group);
	}
	for (const entry of scope.entries) {
		const group = groupOf.get(entry.topic);
		if (group === undefined) add(entry.section, scoreOf(entry));
		else group.members.push(scoreOf(entry));
	}
	const scores = new Map<string, OpenScore>();
	for (const [id, group] of open) {
		const score = scoreChoice(group.members, group.choose);
		scores.set(id, score);
		add(group.home, score);
	}
	return scores;
}

function openBranches({ outline, scope, choices }: ScopeScoring): Map<number, OpenTrack> {
	const branches = new Map<number, OpenTrack>();
	for (const { id, choose, of } of choices.tracks) {
		const sections = [...new Set(of.map((branch) => outline.indexOf.get(branch.section)!))];
		const free = sections.filter(
			(section) => section > scope.root && section < scope.end && !branches.has(section),
		);
		if (free.length < sections.length || free.length === 0) continue;
		const home = sectionAround(
			outline,
			free.map((section) => outline.sections[section]!.parent),
		);
		const track = { id, choose, members: [], home, missing: free.length };
		for (const section of free) branches.set(section, track);
	}
	return branches;
}
