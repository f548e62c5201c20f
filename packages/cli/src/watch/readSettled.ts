import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds that an editor may take between emptying a file and writing it. */
const SETTLING = 25;

/** Reads a second time after a moment, where the first look may have met a file half written. */
export async function readSettled<Found>(
	read: () => Promise<Found>,
	looksHalfWritten: (found: Found) => boolean,
): Promise<Found> {
	const found = await read();
	if (!looksHalfWritten(found)) return found;
	await pause(SETTLING);
	return read();
}
