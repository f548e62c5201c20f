// @vitest-environment happy-dom
import type { RoadmapEntry, RoadmapSection } from "@prereq/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import { type DrawnSection, roadmapData } from "../testing/roadmapData.ts";
import { topic } from "../testing/topic.ts";

const IDS = ["a", "b", "c", "d", "e", "f", "constructor", "__proto__"] as const;

/** Nests entries: the `n`-th is part of an earlier one of its section, or of none. */
function nest(ids: readonly string[], parents: readonly number[]): RoadmapEntry[] {
	const top: RoadmapEntry[] = [];
	const made: { topic: string; optional: boolean; children: RoadmapEntry[] }[] = [];
	for (const [at, id] of ids.entries()) {
		const entry = { topic: id, optional: false, children: [] };
		(made[(parents[at] ?? 0) % (at + 1)]?.children ?? top).push(entry);
		made.push(entry);
	}
	return top;
}

interface Drawing {
	/** Order of the rows: that of learning, which nobody ties to the nesting. */
	readonly order: readonly string[];
	readonly listed: readonly string[];
	readonly parents: readonly number[];
	readonly split: number;
}

const drawings: fc.Arbitrary<Drawing> = fc.record({
	order: fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
	listed: fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
	parents: fc.array(fc.nat(8), { minLength: IDS.length, maxLength: IDS.length }),
	split: fc.nat(IDS.length),
});

function draw({ order, listed, parents, split }: Drawing) {
	const groups = [order.slice(0, split), order.slice(split)];
	const entries = groups.map((own) =>
		nest(
			listed.filter((id) => own.includes(id)),
			parents,
		),
	);
	const drawn: DrawnSection[] = groups.map((own, at) => ({
		id: `s${at}`,
		rows: own.map((id) => [id]),
	}));
	const { roadmap, ...rest } = roadmapData(
		IDS.map((id) => topic(id)),
		drawn,
	);
	const sections = roadmap.sections.map(
		(section, at): RoadmapSection => ({ ...section, entries: entries[at] ?? [] }),
	);
	return { ...rest, roadmap: { ...roadmap, sections } };
}

function parentsOf(
	entries: readonly RoadmapEntry[],
	parent?: string,
): [string, string | undefined][] {
	return entries.flatMap(({ topic: id, children }): [string, string | undefined][] => [
		[id, parent],
		...parentsOf(children, id),
	]);
}

/** The indented topics of the markup, each with the nearest topic above that is not indented. */
function indented(html: string): [string, string | undefined][] {
	const page = document.createElement("div");
	page.innerHTML = html;
	return [...page.querySelectorAll("section")].flatMap((section) => {
		let above: string | undefined;
		return [...section.querySelectorAll("ol > li")].flatMap(
			(item): [string, string | undefined][] => {
				if (item.hasAttribute("data-part")) return [[item.id, above]];
				above = item.id;
				return [];
			},
		);
	});
}

test("law: an indented topic stands below its parent", () => {
	let seen = 0;
	fc.assert(
		fc.property(drawings, (drawing) => {
			const data = draw(drawing);
			const parents = new Map(data.roadmap.sections.flatMap(({ entries }) => parentsOf(entries)));
			const shown = indented(renderRoadmap(data));
			seen += shown.length;
			for (const [id, above] of shown) {
				expect(above).toBeDefined();
				expect(above).toBe(parents.get(id));
			}
		}),
	);
	expect(seen).toBeGreaterThan(20);
});

test("subtopics right below their parent are indented, whatever comes in between ends it", () => {
	const data = draw({
		order: ["a", "b", "c", "d", "e", "f", "constructor", "__proto__"],
		listed: ["a", "b", "c", "e", "d", "f", "constructor", "__proto__"],
		// b, c and e are parts of a; d of none; f of none; constructor of f; __proto__ of constructor.
		parents: [0, 0, 0, 0, 4, 5, 5, 6],
		split: 8,
	});
	expect(indented(renderRoadmap(data))).toEqual([
		["b", "a"],
		["c", "a"],
		["constructor", "f"],
	]);
});
