import { hash } from "node:crypto";

/** SHA-256 of a text or of bytes, in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
	return hash("sha256", content);
}
