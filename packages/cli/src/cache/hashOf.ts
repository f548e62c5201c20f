import { hash } from "node:crypto";

/** SHA-512/256 of a text or of bytes, in hexadecimal digits: shorter than a path, and faster than SHA-256 where that has no hardware. */
export function hashOf(content: string | Uint8Array): string {
	return hash("sha512-256", content);
}
