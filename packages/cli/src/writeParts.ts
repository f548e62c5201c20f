import { closeSync, openSync, writeSync } from "node:fs";

/** Bytes that are written at once. */
const BATCH = 256 * 1024;
/** Bytes that a character takes at most. */
const WIDEST = 3;

/**
 * Writes a file part by part through one buffer, so that the whole of it is never in memory. Texts become
 * UTF-8, bytes stay as they are.
 * @returns its bytes
 */
export function writeParts(path: string, parts: Iterable<string | Uint8Array>): number {
	const file = openSync(path, "w");
	const buffer = Buffer.allocUnsafe(BATCH);
	let bytes = 0;
	let filled = 0;
	const flush = () => {
		bytes += writeWhole(file, buffer.subarray(0, filled));
		filled = 0;
	};
	try {
		for (const part of parts) {
			const isText = typeof part === "string";
			const room = isText ? part.length * WIDEST : part.length;
			if (filled + room > BATCH) flush();
			if (room > BATCH) bytes += writeWhole(file, isText ? Buffer.from(part) : part);
			else if (isText) filled += buffer.write(part, filled);
			else {
				buffer.set(part, filled);
				filled += part.length;
			}
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
