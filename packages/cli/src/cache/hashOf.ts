import xxhash from "xxhash-wasm";

const { h64ToString, h64Raw } = await xxhash();
const DIGITS = 16;

/**
 * The hash of a text or of bytes, in hexadecimal digits: xxHash64, which tells contents apart and keeps nobody from
 * forging one. Node's own hashes take as long to load as a hundred files to read.
 */
export function hashOf(content: string | Uint8Array): string {
	return typeof content === "string"
		? h64ToString(content)
		: h64Raw(content).toString(16).padStart(DIGITS, "0");
}
