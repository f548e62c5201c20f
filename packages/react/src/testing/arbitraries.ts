import type { ProgressDoc, ProgressItem, Requirement, RoadmapData, Topic } from "@prereq/core";
import * as fc from "fast-check";
import { type DrawnSection, roadmapData } from "./roadmapData.ts";
import { topic } from "./topic.ts";

const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "constructor", "__proto__"] as const;

/** A prerequisite expression over some topics; gates may ask for more than they have. */
function requirements(ids: readonly string[]): fc.Arbitrary<Requirement[]> {
	if (ids.length === 0) return fc.constant([]);
	const { tree } = fc.letrec<{ tree: Requirement }>((tie) => {
		const leaf = fc.constantFrom(...ids).map((id): Requirement => ({ type: "topic", topic: id }));
		const of = fc.array(tie("tree"), { minLength: 1, maxLength: 3 });
		return {
			tree: fc.oneof(
				{ maxDepth: 3, withCrossShrink: true },
				leaf,
				of.map((members): Requirement => ({ type: "all", of: members })),
				of.map((members): Requirement => ({ type: "any", of: members })),
				fc
					.tuple(fc.integer({ min: 1, max: 3 }), of)
					.map(([count, members]): Requirement => ({ type: "atLeast", count, of: members })),
			),
		};
	});
	return fc.array(tree, { maxLength: 3 });
}

/** Topics whose prerequisites come before them; corequisites may point anywhere. */
const topics: fc.Arbitrary<Topic[]> = fc.integer({ min: 1, max: letters.length }).chain((size) => {
	const ids = letters.slice(0, size);
	return fc.tuple(
		...ids.map((id, at) =>
			fc
				.record({
					needs: requirements(ids.slice(0, at)),
					minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
					companions: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
					together: fc.boolean(),
				})
				.map(({ needs, minutes, companions, together }) =>
					topic(id, needs, {
						...(minutes && { effort: { low: minutes, likely: minutes, high: minutes } }),
						corequisites: companions
							.filter((other) => other !== id)
							.map((other) => ({ type: "topic", topic: other, together })),
					}),
				),
		),
	) as unknown as fc.Arbitrary<Topic[]>;
});

/** Deals the topics out to a fixed outline: one, two with two inside, three. */
function outline(
	places: readonly number[],
	optional: readonly boolean[],
	ids: readonly string[],
): DrawnSection[] {
	const names = ["one", "two", "left", "right", "three"];
	const rows = names.map((_name, section) =>
		ids
			.map((id, at) => [id + (optional[at] ? "?" : ""), places[at]] as const)
			.filter(([, place]) => place === section)
			.map(([id]) => [id]),
	);
	const section = (at: number, sections: DrawnSection[] = []): DrawnSection => ({
		id: names[at] ?? "",
		rows: rows[at] ?? [],
		sections,
	});
	return [section(0), section(1, [section(2), section(3)]), section(4)];
}

/** Small roadmaps with tracks, groups, optional topics and every kind of prerequisite. */
export const roadmaps: fc.Arbitrary<RoadmapData> = topics.chain((all) => {
	const ids = all.map(({ id }) => id);
	const choose = fc.integer({ min: 1, max: 3 });
	const names = fc.subarray(["one", "two", "left", "right", "three"], { minLength: 1 });
	return fc
		.record({
			places: fc.array(fc.nat(4), { minLength: ids.length, maxLength: ids.length }),
			optional: fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
			tracks: fc.array(fc.record({ choose, sections: names }), { maxLength: 2 }),
			groups: fc.array(fc.record({ choose, of: fc.subarray(ids, { minLength: 1 }) }), {
				maxLength: 2,
			}),
		})
		.map(({ places, optional, tracks, groups }) =>
			roadmapData(all, outline(places, optional, ids), {
				tracks: tracks.map(({ choose: count, sections }, at) => ({
					id: `t${at}`,
					title: `Track ${at}`,
					choose: count,
					of: sections.map((section) => ({ section })),
				})),
				groups: groups.map(({ choose: count, of }, at) => ({ id: `g${at}`, choose: count, of })),
			}),
		);
});

/** A record over the topics of {@link roadmaps}, and over one that no roadmap has. */
export const records: fc.Arbitrary<ProgressDoc> = fc
	.array(
		fc.tuple(
			fc.constantFrom(...letters, "gone"),
			fc.integer({ min: 1, max: 9 }),
			fc.constantFrom(0, 4, 8, 12),
			fc.constantFrom(0, 4, 8, 12),
			fc.subarray(["000002a", '000001"', "00000101"], { maxLength: 2 }),
		),
		{ maxLength: 14 },
	)
	.map((items) => ({
		format: 1,
		items: Object.fromEntries(
			items.map(([id, changes, rank, best, texts]) => [
				id,
				[changes * 16 + rank, changes, best, ...texts] as unknown as ProgressItem,
			]),
		),
	}));
