import type { TopicId } from "../model/id.ts";
import type { OutlineEntry, RoadmapOutline } from "./roadmapOutline.ts";

/** One section with everything below it, or the whole roadmap. */
export interface OutlineScope {
	/** Sections `first` … `end` − 1; `root` is the section itself, −1 for the whole roadmap. */
	readonly root: number;
	readonly first: number;
	readonly end: number;
	/** Entries in reading order, each topic once if asked for. */
	readonly entries: readonly OutlineEntry[];
	/** Where each topic first stands. */
	readonly places: ReadonlyMap<TopicId, number>;
}

/**
 * The scope of a section (`root` = −1: the whole roadmap). A topic listed twice counts where it
 * first stands, and is optional only if it is so everywhere in the scope.
 */
export function outlineScope(outline: RoadmapOutline, root: number, once: boolean): OutlineScope {
	const section = outline.sections[root];
	const listed = outline.entries.slice(section?.firstEntry ?? 0, section?.endEntry);
	const places = new Map<TopicId, number>();
	const entries: OutlineEntry[] = [];
	const required = new Set<TopicId>();
	for (const entry of listed) {
		if (!entry.optional) required.add(entry.topic);
		if (once && places.has(entry.topic)) continue;
		if (!places.has(entry.topic)) places.set(entry.topic, entry.section);
		entries.push(entry);
	}
	return {
		root,
		first: Math.max(0, root),
		end: section?.end ?? outline.sections.length,
		entries: once
			? entries.map((entry) => ({ ...entry, optional: !required.has(entry.topic) }))
			: entries,
		places,
	};
}

/** The innermost section around all of some sections, −1 for the roadmap itself. */
export function sectionAround(outline: RoadmapOutline, sections: readonly number[]): number {
	let around = sections[0] ?? -1;
	for (const section of sections) {
		while (around !== -1 && !contains(outline, around, section)) {
			around = outline.sections[around]!.parent;
		}
	}
	return around;
}

function contains(outline: RoadmapOutline, around: number, section: number): boolean {
	return section >= around && section < outline.sections[around]!.end;
}
