import * as fc from "fast-check";
import type { ProgressDoc } from "../model/progress.ts";
import type { Roadmap, RoadmapEntry, RoadmapSection } from "../model/roadmap.ts";
import type { TopicFacts } from "../model/topic.ts";
import { entry, idAt, outlineOf, progressOf, section, statuses, topic } from "./learning.ts";

/** A roadmap with its topics and one learner's record. */
export interface MeasuredCase {
	readonly roadmap: Pick<Roadmap, "sections" | "tracks" | "groups">;
	readonly topics: readonly TopicFacts[];
	readonly progress: ProgressDoc;
}

interface Shape {
	/** Every topic stands once. */
	readonly once?: boolean;
	readonly choices?: boolean;
}

/**
 * Roadmaps of up to 12 topics: top sections `s0` …, each with subsections `s0-0` …; tracks choose
 * among subsections of one section, groups among topics that stand anywhere.
 */
export function measuredCases(shape: Shape = {}): fc.Arbitrary<MeasuredCase> {
	return fc
		.record({
			minutes: fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 12 }),
			sections: fc.integer({ min: 1, max: 3 }),
			subsections: fc.integer({ min: 0, max: 3 }),
			seed: fc.infiniteStream(fc.nat(999)),
			states: fc.infiniteStream(statuses),
			choose: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
		})
		.map(({ minutes, sections, subsections, seed, states, choose }) => {
			const next = (limit: number): number => seed.next().value % limit;
			const topics = minutes.map((effort, index) => topic(idAt(index), { minutes: effort }));
			const lists: RoadmapEntry[][] = Array.from(
				{ length: sections * (subsections + 1) },
				() => [],
			);
			for (const { id } of topics) {
				const listed = { ...entry(id), optional: next(5) === 0 };
				lists[next(lists.length)]!.push(listed);
				if (shape.once !== true && next(6) === 0) lists[next(lists.length)]!.push(entry(id));
			}
			const tree = Array.from({ length: sections }, (_, s): RoadmapSection => {
				const [own = [], ...below] = lists.slice(
					s * (subsections + 1),
					(s + 1) * (subsections + 1),
				);
				return section(
					`s${s}`,
					own,
					below.map((list, b) => section(`s${s}-${b}`, list)),
				);
			});
			const tracks = tree
				.filter(({ sections: below }) => below.length > 0)
				.map((parent, index) => ({
					id: `track ${parent.id}`,
					title: "",
					choose: Math.min(choose[index]!, parent.sections.length),
					of: parent.sections.map(({ id }) => ({ section: id })),
				}));
			const members = topics.slice(0, 3).map(({ id }) => id);
			const groups =
				members.length > 0
					? [{ id: "group", choose: Math.min(choose[3]!, members.length), of: members }]
					: [];
			const progress = progressOf(
				Object.fromEntries(topics.map(({ id }) => [id, states.next().value])),
			);
			const choices = shape.choices === false ? {} : { tracks, groups };
			return { roadmap: outlineOf(tree, choices), topics, progress };
		});
}
