import type { ProgressDoc } from "@prereq/core";
import { mergeProgress, noteOf, recordNote, recordTicks, ticksOf } from "@prereq/core/progress";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { records } from "../testing/arbitraries.ts";
import { readRecord } from "./record.ts";
import { type NoteKeeper, readNote, readTicks, writeNote, writeTicks } from "./topicNotes.ts";

const ids = fc.constantFrom<NoteKeeper["ids"]>(
	["a"],
	["a", "b"],
	["__proto__"],
	["gone", "c", "d"],
);
const aliasesOf = ([id, ...former]: NoteKeeper["ids"]) =>
	new Map(former.map((other) => [other, id]));

function keeperOf(start: ProgressDoc, of: NoteKeeper["ids"]): NoteKeeper & { doc: ProgressDoc } {
	const keeper = {
		doc: start,
		ids: of,
		recorded: () => readRecord(keeper.doc),
		write: (delta: ProgressDoc) => {
			keeper.doc = mergeProgress(keeper.doc, delta);
		},
		offerUndo: () => {},
		follow: () => () => {},
		isKept: () => true,
	};
	return keeper;
}

/** Of all ids, the note and the ticks with the most changes, as they are stored. */
function latest({ items }: ProgressDoc, of: NoteKeeper["ids"]) {
	return [3, 4].map((place) => {
		const texts = of.map((id) => (Object.hasOwn(items, id) ? items[id]?.[place] : undefined) ?? "");
		return texts.map(String).sort().at(-1);
	});
}

test("law: notes and ticks are read and written as core does it", () => {
	fc.assert(
		fc.property(
			records,
			ids,
			fc.string(),
			fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
			(doc, of, note, ticks) => {
				const aliases = aliasesOf(of);
				const keeper = keeperOf(doc, of);
				expect(readNote(keeper)).toBe(noteOf(doc, of[0], aliases));
				expect(readTicks(keeper, 2)).toEqual(ticksOf(doc, of[0], 2, aliases));
				void writeNote(keeper, note);
				void writeTicks(keeper, ticks);
				const recorded = recordTicks(recordNote(doc, of[0], note, aliases), of[0], ticks, aliases);
				expect(readNote(keeper)).toBe(noteOf(recorded, of[0], aliases));
				expect(readTicks(keeper, ticks.length)).toEqual(ticks);
				// What core records adds nothing to what was written here; "none ticked" is no change here.
				if (ticks.includes(true))
					expect(latest(mergeProgress(keeper.doc, recorded), of)).toEqual(latest(keeper.doc, of));
			},
		),
	);
});
