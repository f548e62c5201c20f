import type { SectionId, TopicId } from "../model/id.ts";
import type { Roadmap, RoadmapEntry, RoadmapSection } from "../model/roadmap.ts";

/** A topic where a roadmap lists it, nested items included. */
export interface OutlineEntry {
	readonly topic: TopicId;
	readonly optional: boolean;
	/** Index of its section. */
	readonly section: number;
}

/** A section of the flat outline; everything below it is one stretch of sections and of entries. */
export interface OutlineSection {
	readonly id: SectionId;
	/** Index of the section around it, −1 at the top. */
	readonly parent: number;
	/** Index after its last subsection. */
	end: number;
	readonly firstEntry: number;
	/** Index after its last entry. */
	endEntry: number;
}

/** A roadmap's outline in reading order, as two lists. */
export interface RoadmapOutline {
	readonly sections: readonly OutlineSection[];
	readonly entries: readonly OutlineEntry[];
	readonly indexOf: ReadonlyMap<SectionId, number>;
}

/** Lays a roadmap's sections and entries out in reading order. */
export function roadmapOutline(roadmap: Pick<Roadmap, "sections">): RoadmapOutline {
	const sections: OutlineSection[] = [];
	const entries: OutlineEntry[] = [];
	const indexOf = new Map<SectionId, number>();
	type Pending = { readonly section: RoadmapSection; readonly parent: number } | { close: number };
	const pending: Pending[] = below(roadmap.sections, -1);
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if ("close" in next) {
			const closed = sections[next.close]!;
			closed.end = sections.length;
			closed.endEntry = entries.length;
			continue;
		}
		const index = sections.length;
		const { section, parent } = next;
		sections.push({ id: section.id, parent, end: 0, firstEntry: entries.length, endEntry: 0 });
		if (!indexOf.has(section.id)) indexOf.set(section.id, index);
		pushEntries(entries, section.entries, index);
		pending.push({ close: index }, ...below(section.sections, index));
	}
	return { sections, entries, indexOf };
}

function below(
	sections: readonly RoadmapSection[],
	parent: number,
): { section: RoadmapSection; parent: number }[] {
	return sections.map((section) => ({ section, parent })).reverse();
}

function pushEntries(
	entries: OutlineEntry[],
	listed: readonly RoadmapEntry[],
	section: number,
): void {
	const pending = listed.toReversed();
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		entries.push({ topic: next.topic, optional: next.optional, section });
		for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i]!);
	}
}
