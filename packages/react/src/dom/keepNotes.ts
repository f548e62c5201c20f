import {
	type NoteKeeper,
	readNote,
	readTicks,
	writeNote,
	writeTicks,
} from "../learner/topicNotes.ts";

/** Milliseconds without a key after which a note is stored. */
const PAUSE = 600;

/**
 * Brings the notes and the self-assessment of a topic's article alive. What is written is stored after a
 * pause, and at once when the reader turns to something else. Returns what ends that.
 */
export function keepNotes(article: HTMLElement, keeper: NoteKeeper): () => void {
	const part = article.querySelector<HTMLElement>('[data-part-of-topic="notes"]');
	const field = part?.querySelector("textarea");
	const trouble = part?.querySelector<HTMLElement>("[role=alert]");
	const boxes = [
		...article.querySelectorAll<HTMLInputElement>('[data-part-of-topic="checkpoint"] input'),
	];
	const stop = new AbortController();
	const { signal } = stop;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let offered = false;

	const save = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (!field || field.value === readNote(keeper)) return;
		whenDone(writeNote(keeper, field.value, offered));
		offered = true;
	};
	const whenDone = (written: Promise<void> | void): void => {
		void Promise.resolve(written).then(show);
	};
	const show = (): void => {
		// What is being written is the newest there is.
		if (field && timer === undefined) {
			const note = readNote(keeper);
			if (field.value !== note) field.value = note;
		}
		const ticks = readTicks(keeper, boxes.length);
		for (const [index, box] of boxes.entries()) box.checked = ticks[index] === true;
		if (trouble) trouble.hidden = keeper.isKept();
	};

	article.addEventListener(
		"input",
		(event) => {
			// Not the search of the map.
			event.stopPropagation();
			if (event.target === field) {
				clearTimeout(timer);
				timer = setTimeout(save, PAUSE);
			} else if (boxes.includes(event.target as HTMLInputElement)) {
				whenDone(
					writeTicks(
						keeper,
						boxes.map(({ checked }) => checked),
					),
				);
			}
		},
		{ signal },
	);
	// A browser brings the line of the cursor into sight, and leaves the rest below what is said.
	field?.addEventListener("focus", () => field.scrollIntoView({ block: "nearest" }), { signal });
	field?.addEventListener(
		"blur",
		() => {
			save();
			// The next writing is a change of its own.
			offered = false;
		},
		{ signal },
	);
	addEventListener("pagehide", save, { signal });
	const leave = keeper.follow(show);
	if (part) part.hidden = false;
	show();
	return () => {
		save();
		stop.abort();
		leave();
		if (part) part.hidden = true;
	};
}
