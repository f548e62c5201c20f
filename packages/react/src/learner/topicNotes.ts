import type { ProgressDoc, ProgressItem } from "@prereq/core";
import type { Recorded } from "./record.ts";

/** Where the notes and ticks of one topic are kept. */
export interface NoteKeeper {
	/** All ids under which they may be recorded, the current one first. */
	readonly ids: readonly [string, ...string[]];
	recorded(): Recorded;
	/** Joins a change in and stores it; settles when that is done or has failed, where that takes time. */
	write(delta: ProgressDoc): Promise<void> | void;
	/** Remembers what takes a change back. */
	offerUndo(undo: () => void): void;
	/** Calls back after changes from elsewhere, and when storing has failed. */
	follow(listener: () => void): () => void;
	/** Whether what is written outlasts the page. */
	isKept(): boolean;
}

/*
 * A reading of the texts of a progress item that takes a fraction of the bytes of `@prereq/core/progress`;
 * `topicNotes.prop.test.ts` checks that both agree.
 */
const NOTE = 3;
const TICKS = 4;
const DIGITS = 6;

/** What the learner wrote, `""` for nothing. */
export function readNote(keeper: NoteKeeper): string {
	return stored(keeper, NOTE).slice(DIGITS);
}

/** Which of `count` questions are ticked; none where they are of another checkpoint. */
export function readTicks(keeper: NoteKeeper, count: number): boolean[] {
	const text = stored(keeper, TICKS).slice(DIGITS);
	return Array.from({ length: count }, (_, index) => text.length === count && text[index] === "1");
}

/** @param silent part of a change that can be taken back already */
export function writeNote(keeper: NoteKeeper, note: string, silent = false): Promise<void> | void {
	const before = readNote(keeper);
	if (note === before) return undefined;
	if (!silent) keeper.offerUndo(() => void writeNote(keeper, before, true));
	return write(keeper, NOTE, note);
}

/** @param silent the change takes another one back */
export function writeTicks(
	keeper: NoteKeeper,
	ticks: readonly boolean[],
	silent = false,
): Promise<void> | void {
	const before = readTicks(keeper, ticks.length);
	if (ticks.every((tick, index) => tick === before[index])) return undefined;
	if (!silent) keeper.offerUndo(() => void writeTicks(keeper, before, true));
	return write(keeper, TICKS, ticks.map(Number).join(""));
}

/** The text as it is stored, behind the digits that count its changes. */
function stored({ ids, recorded }: NoteKeeper, place: typeof NOTE | typeof TICKS): string {
	const items = recorded();
	return ids.reduce((greatest, id) => {
		const text: unknown = items.get(id)?.[place];
		return typeof text === "string" && /^\d{6}/.test(text) && text > greatest ? text : greatest;
	}, "");
}

function write(
	keeper: NoteKeeper,
	place: typeof NOTE | typeof TICKS,
	text: string,
): Promise<void> | void {
	const changes = Math.min(Number(stored(keeper, place).slice(0, DIGITS)) + 1, 999_999);
	const counted = String(changes).padStart(DIGITS, "0") + text;
	const item: ProgressItem = place === NOTE ? [0, 0, 0, counted] : [0, 0, 0, "", counted];
	return keeper.write({ format: 1, items: { [keeper.ids[0]]: item } });
}
