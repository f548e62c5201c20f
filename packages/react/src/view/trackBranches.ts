import type { Roadmap, SectionId, Track, TrackBranch } from "@prereq/core";

/** The track that a section is a branch of. */
export interface BranchOf {
	readonly track: Track;
	readonly branch: TrackBranch;
}

/** For each section that is a branch: its track. The first track that names a section wins. */
export function branchesBySection(roadmap: Pick<Roadmap, "tracks">): Map<SectionId, BranchOf> {
	const branches = new Map<SectionId, BranchOf>();
	for (const track of roadmap.tracks) {
		for (const branch of track.of) {
			if (!branches.has(branch.section)) branches.set(branch.section, { track, branch });
		}
	}
	return branches;
}
