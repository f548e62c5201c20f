import { closeSync, openSync, writeSync } from "node:fs";

/** Characters that are written at once. */
const BATCH = 256 * 1024;

/**
 * Writes a file part by part, so that the whole of it is never in memory.
 * @returns its bytes
 */
export function writeParts(path: string, parts: Iterable<string>): number {
	const file = openSync(path, "w");
	let bytes = 0;
	let waiting: string[] = [];
	let length = 0;
	const flush = () => {
		bytes += writeWhole(file, Buffer.from(waiting.join("")));
		waiting = [];
		length = 0;
	};
	try {
		for (const part of parts) {
			waiting.push(part);
			length += part.length;
			if (length >= BATCH) flush();
		}
		flush();
	} finally {
		closeSync(file);
	}
	return bytes;
}

/** One call may write less than it was given. */
function writeWhole(file: number, bytes: Uint8Array): number {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
	return bytes.length;
}
