import { hash } from "node:crypto";
import xxhash from "xxhash-wasm";

const DIGITS = 16;
/** Undefined where there is no WebAssembly, or not the address space that it asks for. */
const wasm = await xxhash().catch(() => undefined);

/**
 * The hash of a text or of bytes, in 16 hexadecimal digits: xxHash64, which tells contents apart and keeps nobody
 * from forging one. Node's own hashes take as long to load as a hundred files to read, and stand in for it.
 */
export function hashOf(content: string | Uint8Array): string {
	if (wasm === undefined) return hash("sha256", content).slice(0, DIGITS);
	return typeof content === "string"
		? wasm.h64ToString(content)
		: wasm.h64Raw(content).toString(16).padStart(DIGITS, "0");
}
