import type { CompiledRoadmap, PlacedTopic, RoadmapEntry, RoadmapSection } from "@prereq/core";
import { headRows } from "./headRows.ts";
import { type BranchOf, branchesBySection } from "./trackBranches.ts";
import { BAND_UNITS, ROW_UNITS } from "./units.ts";

type Row = readonly PlacedTopic[];

/** A topic in a row of the map. */
export interface PlacedCard extends PlacedTopic {
	/** Whether it stands right after the topic before it, or at the edge of the map. */
	readonly follows: boolean;
}

/** A row of topics on the map, from the first column to the last. */
export interface PlacedRow {
	/** Index among all rows; a topic's prerequisites stand in earlier ones. */
	readonly index: number;
	/** Distance from the top of the map, in units. */
	readonly top: number;
	readonly topics: readonly PlacedCard[];
}

/** A section with its place on the map. */
export interface PlacedSection {
	readonly section: RoadmapSection;
	/** 0 for a section of the roadmap itself. */
	readonly depth: number;
	readonly branch: BranchOf | undefined;
	readonly rows: readonly PlacedRow[];
	/** Empty rows below the last one, so that the heading beside them fits. */
	readonly padding: number;
	readonly sections: readonly PlacedSection[];
}

export interface PlacedMap {
	readonly columns: number;
	/** Height, in units. */
	readonly height: number;
	readonly sections: readonly PlacedSection[];
}

/** Adds the topics that are listed and not placed. */
function addMissing(
	entries: readonly RoadmapEntry[],
	placed: ReadonlySet<string>,
	missing: Set<string>,
): void {
	for (const { topic, children } of entries) {
		if (!placed.has(topic)) missing.add(topic);
		addMissing(children, placed, missing);
	}
}

/** The rows of each section: those of the layout, then rows for topics that the layout forgot. */
function rowsBySection(roadmap: CompiledRoadmap, columns: number): Map<RoadmapSection, Row[]> {
	const rows = new Map<RoadmapSection, Row[]>();
	const byId = new Map<string, Row[]>();
	const visit = (sections: readonly RoadmapSection[]): void => {
		for (const section of sections) {
			const own: Row[] = [];
			rows.set(section, own);
			byId.set(section.id, own);
			visit(section.sections);
		}
	};
	visit(roadmap.sections);

	const placed = new Set<string>();
	for (const layer of roadmap.layout.layers) {
		const topics = layer.topics
			.filter(({ topic }) => !placed.has(topic))
			.sort((a, b) => a.column - b.column);
		const own = byId.get(layer.section);
		if (own === undefined || topics.length === 0) continue;
		own.push(topics);
		for (const { topic } of topics) placed.add(topic);
	}
	for (const [section, own] of rows) {
		const found = new Set<string>();
		addMissing(section.entries, placed, found);
		const missing = [...found];
		for (let at = 0; at < missing.length; at += columns) {
			const ids = missing.slice(at, at + columns);
			own.push(ids.map((topic, nth) => ({ topic, column: nth + 1 })));
		}
		for (const id of missing) placed.add(id);
	}
	return rows;
}

/** The columns in use: a layout may reserve more than its widest row takes. */
function usedColumns(rows: Iterable<readonly Row[]>): { first: number; last: number } {
	let first = Number.POSITIVE_INFINITY;
	let last = 1;
	for (const own of rows) {
		for (const row of own) {
			for (const { column } of row) {
				if (column < first) first = column;
				if (column > last) last = column;
			}
		}
	}
	return { first: Math.min(first, last), last };
}

/** The map in reading order: each section's rows below one another, positions in whole units. */
export function placeSections(roadmap: CompiledRoadmap): PlacedMap {
	const rowsOf = rowsBySection(roadmap, Math.max(1, roadmap.layout.columns));
	const { first, last } = usedColumns(rowsOf.values());
	const branches = branchesBySection(roadmap);
	let top = 0;
	let index = 0;

	const place = (section: RoadmapSection, depth: number): PlacedSection => {
		const branch = branches.get(section.id);
		const own = rowsOf.get(section) ?? [];
		if (own.length === 0) top += BAND_UNITS;
		const rows = own.map((placed) => {
			const topics = placed.map(({ topic, column }, nth) => ({
				topic,
				column: column - first + 1,
				follows: column === (placed[nth - 1]?.column ?? first - 1) + 1,
			}));
			const row = { index: index++, top, topics };
			top += ROW_UNITS;
			return row;
		});
		const padding = rows.length === 0 ? 0 : Math.max(0, headRows(section, branch) - rows.length);
		top += padding * ROW_UNITS;
		const sections = section.sections.map((child) => place(child, depth + 1));
		return { section, depth, branch, rows, padding, sections };
	};

	const sections = roadmap.sections.map((section) => place(section, 0));
	return { columns: last - first + 1, height: top, sections };
}
