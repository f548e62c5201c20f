import type { Roadmap, SectionId, Track, TrackBranch } from "@prereq/core";

/** The track that a section is a branch of. */
export interface BranchOf {
	readonly track: Track;
	readonly branch: TrackBranch;
}

/**
 * For each section that is a branch: its track. A track with a section that an earlier track has
 * taken is left out whole, as progress leaves it out.
 */
export function branchesBySection(roadmap: Pick<Roadmap, "tracks">): Map<SectionId, BranchOf> {
	const branches = new Map<SectionId, BranchOf>();
	for (const track of roadmap.tracks) {
		if (track.of.some((branch) => branches.has(branch.section))) continue;
		for (const branch of track.of) branches.set(branch.section, { track, branch });
	}
	return branches;
}

/** `choose` as progress counts it: a whole number, at least 1. */
export function chooseAtLeastOne(choose: number): number {
	return Math.max(1, Math.round(choose) || 1);
}
