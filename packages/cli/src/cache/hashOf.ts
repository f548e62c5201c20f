import { getFips, hash } from "node:crypto";

/** BLAKE2 takes half the time of SHA-512, and needs no hardware that SHA-256 would; the mode of FIPS knows SHA-2 alone. */
let name: "blake2b512" | "sha512" | undefined;

/** The hash of a text or of bytes, in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
	name ??= getFips() === 1 ? "sha512" : "blake2b512";
	return hash(name, content);
}
