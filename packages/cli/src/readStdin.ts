import { readSync } from "node:fs";

const CHUNK = 64 * 1024;
/** Milliseconds between two looks at a pipe that is empty and not yet closed. */
const PAUSE = 10;

/** Everything on standard input, as UTF-8. */
export function readStdin(): string {
	const pieces: Buffer[] = [];
	const sleeper = new Int32Array(new SharedArrayBuffer(4));
	for (;;) {
		const piece = Buffer.allocUnsafe(CHUNK);
		let count: number;
		try {
			count = readSync(process.stdin.fd, piece);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			// Windows reports the end of a pipe so.
			if (code === "EOF") break;
			if (code !== "EAGAIN") throw error;
			Atomics.wait(sleeper, 0, 0, PAUSE);
			continue;
		}
		if (count === 0) break;
		pieces.push(piece.subarray(0, count));
	}
	return Buffer.concat(pieces).toString("utf8");
}
