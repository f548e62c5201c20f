import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProgressDoc, Status } from "../model/progress.ts";
import { docs, idAt, statuses } from "../testing/learning.ts";
import { parseProgress } from "./decodeProgress.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { mergeProgress } from "./mergeProgress.ts";
import { recordStatus } from "./recordStatus.ts";
import { resolveProgress, statusOf } from "./resolveProgress.ts";
import { serializeProgress } from "./serializeProgress.ts";

const text = (...parts: ProgressDoc[]): string =>
	serializeProgress(parts.reduce((a, b) => mergeProgress(a, b)));
const changes = fc.array(fc.tuple(fc.nat(3).map(idAt), statuses), { maxLength: 8 });
const play = (doc: ProgressDoc, list: readonly (readonly [string, Status])[]): ProgressDoc =>
	list.reduce((before, [id, status]) => recordStatus(before, id, status, 1), doc);

describe("laws of a progress record", () => {
	it("merge is idempotent", () => {
		fc.assert(
			fc.property(docs, docs, (a, b) => {
				expect(mergeProgress(a, a)).toBe(a);
				expect(text(a, b, b)).toBe(text(a, b));
			}),
		);
	});

	it("merge is commutative", () => {
		fc.assert(
			fc.property(docs, docs, (a, b) => {
				expect(text(a, b)).toBe(text(b, a));
			}),
		);
	});

	it("merge is associative", () => {
		fc.assert(
			fc.property(docs, docs, docs, (a, b, c) => {
				expect(text(mergeProgress(a, b), c)).toBe(text(a, mergeProgress(b, c)));
			}),
		);
	});

	it("merge loses nothing: every id of either side is in the join with at least its `v`", () => {
		fc.assert(
			fc.property(docs, docs, (a, b) => {
				const joined = mergeProgress(a, b);
				for (const side of [a, b])
					for (const [id, [v]] of Object.entries(side.items))
						expect(joined.items[id]![0]).toBeGreaterThanOrEqual(v);
			}),
		);
	});

	it("three devices that change and meet in any order agree in the end", () => {
		fc.assert(
			fc.property(changes, changes, changes, changes, (base, a, b, c) => {
				const start = play(emptyProgress(), base);
				const [x, y, z] = [play(start, a), play(start, b), play(start, c)] as const;
				const orders = [
					[x, y, z],
					[z, y, x],
					[y, x, y, z, x],
					[z, x, z, y],
				];
				expect(new Set(orders.map((order) => text(...order))).size).toBe(1);
			}),
		);
	});

	it("a deliberate later change wins over the state it changed", () => {
		fc.assert(
			fc.property(docs, fc.nat(3).map(idAt), statuses, (doc, id, status) => {
				const later = recordStatus(doc, id, status, 5);
				expect(statusOf(mergeProgress(doc, later), id)).toBe(status);
			}),
		);
	});

	it("the same change twice counts once", () => {
		fc.assert(
			fc.property(docs, fc.nat(3).map(idAt), statuses, (doc, id, status) => {
				const once = recordStatus(doc, id, status, 5);
				expect(recordStatus(once, id, status, 6)).toBe(once);
			}),
		);
	});

	it("parse ∘ serialize = id", () => {
		fc.assert(
			fc.property(docs, (doc) => {
				const { doc: read } = parseProgress(serializeProgress(doc));
				expect(serializeProgress(read!)).toBe(serializeProgress(doc));
				expect(Object.keys(read!.items).sort()).toEqual(Object.keys(doc.items).sort());
			}),
		);
	});

	it("reading any JSON gives a record or a coded error", () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				const { doc, error } = parseProgress(json);
				expect((doc === undefined) !== (error === undefined)).toBe(true);
			}),
		);
	});

	it("one topic and all topics resolve alike, through any renames", () => {
		const renames = fc.array(fc.tuple(fc.nat(5).map(idAt), fc.nat(5).map(idAt)), { maxLength: 4 });
		fc.assert(
			fc.property(docs, renames, (doc, pairs) => {
				const aliases = new Map(pairs.filter(([from, to]) => from < to));
				const all = resolveProgress(doc, aliases);
				for (const id of Object.keys(doc.items)) {
					const one = statusOf(doc, id, aliases);
					expect(
						statusOf(
							{ format: 1, items: Object.fromEntries(all) },
							[...follow(id, aliases)].at(-1)!,
						),
					).toBe(one);
				}
			}),
		);
	});
});

function follow(id: string, aliases: ReadonlyMap<string, string>): Set<string> {
	const seen = new Set<string>();
	for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = aliases.get(at))
		seen.add(at);
	return seen;
}
