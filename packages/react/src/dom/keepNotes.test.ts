// @vitest-environment happy-dom
import type { ProgressDoc } from "@prereq/core";
import { emptyProgress, mergeProgress, noteOf, recordNote, ticksOf } from "@prereq/core/progress";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readRecord } from "../learner/record.ts";
import type { NoteKeeper } from "../learner/topicNotes.ts";
import { renderTopic } from "../static/renderTopic.ts";
import { roadmapData } from "../testing/roadmapData.ts";
import { topic } from "../testing/topic.ts";
import { keepNotes } from "./keepNotes.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const data = roadmapData(
	[topic("git", [], { checkpoint: ["Commit?", "Branch?"] })],
	[{ id: "start", rows: [["git"]] }],
);

function show(): HTMLElement {
	document.body.innerHTML = renderTopic(data, "git");
	return document.querySelector("article")!;
}

interface Kept extends NoteKeeper {
	doc: ProgressDoc;
	readonly undos: (() => void)[];
	kept: boolean;
}

/** A keeper that holds its record in the open. */
function keeperOf(doc = emptyProgress()): Kept {
	const listeners = new Set<() => void>();
	const keeper: Kept = {
		doc,
		undos: [],
		kept: true,
		ids: ["git", "old"],
		recorded: () => readRecord(keeper.doc),
		write: (delta) => {
			keeper.doc = mergeProgress(keeper.doc, delta);
			for (const listener of listeners) listener();
		},
		offerUndo: (undo) => void keeper.undos.push(undo),
		follow: (listener) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		isKept: () => keeper.kept,
	};
	return keeper;
}

const part = () => document.querySelector<HTMLElement>('[data-part-of-topic="notes"]')!;
const field = () => document.querySelector("textarea")!;
const boxes = () => [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
const type = (text: string): void => {
	field().value = text;
	field().dispatchEvent(new Event("input", { bubbles: true }));
};

test("the field is hidden until it is kept, and again afterwards", () => {
	const article = show();
	expect(part().hidden).toBe(true);
	const stop = keepNotes(article, keeperOf());
	expect(part().hidden).toBe(false);
	stop();
	expect(part().hidden).toBe(true);
});

test("a note is stored after a pause, or when the reader leaves it, once for undo", () => {
	const keeper = keeperOf(recordNote(emptyProgress(), "old", "before"));
	keepNotes(show(), keeper);
	expect(field().value).toBe("before");
	type("b");
	expect(noteOf(keeper.doc, "git")).toBe("");
	vi.advanceTimersByTime(1000);
	expect(noteOf(keeper.doc, "git")).toBe("b");
	type("better");
	field().dispatchEvent(new Event("blur"));
	expect(noteOf(keeper.doc, "git")).toBe("better");
	expect(keeper.undos).toHaveLength(1);
	keeper.undos[0]?.();
	expect(noteOf(keeper.doc, "git")).toBe("before");
	expect(field().value).toBe("before");
});

test("closing keeps what was just written", () => {
	const keeper = keeperOf();
	const stop = keepNotes(show(), keeper);
	type("last words");
	stop();
	expect(noteOf(keeper.doc, "git")).toBe("last words");
});

test("ticks are stored at once, and can be taken back", () => {
	const keeper = keeperOf();
	keepNotes(show(), keeper);
	boxes()[1]!.click();
	expect(ticksOf(keeper.doc, "git", 2)).toEqual([false, true]);
	keeper.undos[0]?.();
	expect(ticksOf(keeper.doc, "git", 2)).toEqual([false, false]);
	expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
});

test("what another tab wrote is shown, but not over what is being written", () => {
	const keeper = keeperOf();
	keepNotes(show(), keeper);
	keeper.write(recordNote(emptyProgress(), "git", "from elsewhere"));
	expect(field().value).toBe("from elsewhere");
	type("mine");
	keeper.write(recordNote(keeper.doc, "git", "again"));
	expect(field().value).toBe("mine");
});

test("says when nothing is kept", async () => {
	const keeper = keeperOf();
	keepNotes(show(), keeper);
	const alert = part().querySelector<HTMLElement>("[role=alert]")!;
	expect(alert.hidden).toBe(true);
	keeper.kept = false;
	type("x");
	field().dispatchEvent(new Event("blur"));
	await vi.waitFor(() => expect(alert.hidden).toBe(false));
});

test("what is written is no search of the map", () => {
	keepNotes(show(), keeperOf());
	const heard = vi.fn();
	document.body.addEventListener("input", heard);
	type("d");
	boxes()[0]!.click();
	expect(heard).not.toHaveBeenCalled();
});
