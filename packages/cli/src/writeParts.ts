import { closeSync, openSync, writeSync } from "node:fs";

/** Bytes that are written at once. */
const BATCH = 256 * 1024;
/** Bytes that a character takes at most. */
const WIDEST = 3;

/**
 * Writes a file part by part through one buffer, so that the whole of it is never in memory.
 * @returns its bytes
 */
export function writeParts(path: string, parts: Iterable<string>): number {
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
			const room = part.length * WIDEST;
			if (filled + room > BATCH) flush();
			if (room > BATCH) bytes += writeWhole(file, Buffer.from(part));
			else filled += buffer.write(part, filled);
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
