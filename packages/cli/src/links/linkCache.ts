import { readFileSync } from "node:fs";
import { replaceFile } from "../replaceFile.ts";

/** Links that were open lately, so that a day's runs ask once. Only what was alive is kept. */
export interface LinkCache {
	/** Whether a link was open within the last day. */
	isFresh(url: string): boolean;
	/** Keeps these links and forgets what is too old. */
	save(alive: Iterable<string>): void;
}

const FORMAT = 1;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads a cache; one that is missing, broken or of another version is empty.
 * @param now milliseconds since 1970
 */
export function openLinkCache(path: string, now: number): LinkCache {
	const times = new Map([...readTimes(path)].filter(([, time]) => time <= now && now - time < DAY));
	return {
		isFresh: (url) => times.has(url),
		save(alive) {
			for (const url of alive) if (!times.has(url)) times.set(url, now);
			try {
				replaceFile(path, `${JSON.stringify({ format: FORMAT, alive: [...times] })}\n`);
			} catch {
				// Without a cache the next run is slower, and right all the same.
			}
		},
	};
}

function readTimes(path: string): readonly (readonly [string, number])[] {
	try {
		const value: unknown = JSON.parse(readFileSync(path, "utf8"));
		if (typeof value !== "object" || value === null) return [];
		const { format, alive } = value as { format?: unknown; alive?: unknown };
		if (format !== FORMAT || !Array.isArray(alive)) return [];
		return alive.filter(
			(pair): pair is [string, number] =>
				Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "number",
		);
	} catch {
		return [];
	}
}
