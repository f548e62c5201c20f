import { formatDuration } from "../../../formatDuration.ts";
import type { Output } from "../../../io.ts";
import type { Palette } from "../../../palette.ts";
import { countOf } from "../../../plural.ts";

export interface Watching {
	/** As the user would type it; so are the files. */
	readonly folder: string;
	/** What led to this check; none for the first. */
	readonly changed: readonly string[];
	/** Files that were looked at; undefined when the check could not run. */
	readonly files: number | undefined;
	/** Milliseconds of the check. */
	readonly duration: number;
}

/** The line under a report: what was checked, why and how fast, and how to stop. */
export function renderWatching(watching: Watching, palette: Palette): string {
	const { folder, changed, files, duration } = watching;
	const [first] = changed;
	const what = changed.length > 1 ? countOf(changed.length, "change") : first;
	const cause = what === undefined ? "" : ` after ${what}`;
	const verdict = files === undefined ? "could not check" : `checked ${countOf(files, "file")}`;
	const line = `Watching ${folder} … ${verdict} in ${formatDuration(duration)}${cause} · Ctrl-C stops.`;
	return `${palette.quiet(line)}\n`;
}

const TO_TOP = "\u001B[H\u001B[J";

/** An empty screen on a terminal: what stood there scrolls away and can be scrolled back to. */
export function clearScreen({ isTTY, rows }: Pick<Output, "isTTY" | "rows">): string {
	return isTTY ? "\n".repeat(rows ?? 0) + TO_TOP : "";
}
