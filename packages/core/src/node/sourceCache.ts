import { type Stats, statSync } from "node:fs";

interface Remembered {
	readonly stats: Stats;
	readonly text: string;
}

/**
 * Texts of files by absolute path, as long as the file system says that they are the same. Keep one
 * while watching a folder, and have it forget what is said to have changed: two saves in the same tick
 * of the clock look alike.
 */
export class SourceCache {
	readonly #files = new Map<string, Remembered>();

	/** The remembered text of a file that has not changed since, or what `read` says. */
	remember(path: string, read: () => string): string {
		const stats = statSync(path, { throwIfNoEntry: false });
		const known = this.#files.get(path);
		if (known && stats && isSame(known.stats, stats)) return known.text;
		const text = read();
		if (stats) this.#files.set(path, { stats, text });
		return text;
	}

	forget(path: string): void {
		this.#files.delete(path);
	}
}

/** `ctime` changes also where a copy keeps the time of its original. */
function isSame(a: Stats, b: Stats): boolean {
	return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}
