import { createLineIndex } from "../content/lineIndex.ts";
import type { Range } from "../model/place.ts";

const REPLACEMENT = "\uFFFD";
const WRITTEN = [0xef, 0xbf, 0xbd];
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** Where bytes stop being UTF-8, and the byte there as `0xEF`; for bytes that do stop somewhere. */
export function findBadByte(bytes: Uint8Array): { readonly range: Range; readonly byte: string } {
	const text = lenient.decode(bytes);
	let offset = 0;
	let at = text.indexOf(REPLACEMENT);
	for (let from = 0; at >= 0; at = text.indexOf(REPLACEMENT, from)) {
		// Up to here every character is one of the file: their lengths are those of its bytes.
		offset += Buffer.byteLength(text.slice(from, at));
		if (!WRITTEN.every((byte, index) => bytes[offset + index] === byte)) break;
		offset += WRITTEN.length;
		from = at + 1;
	}
	const range = createLineIndex(text).rangeAt(at, at + 1);
	const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
	return { range, byte };
}
