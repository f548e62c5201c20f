import { basename } from "node:path";
import { version } from "../version.ts";

/**
 * Names the code that makes what is kept: another version, or another build of it, is another name. This
 * stands in a bundle whose file is named by a hash of what is in it, and so of the names of all that it loads.
 */
export function codeIdentity(): readonly string[] {
	return [version, basename(import.meta.url), process.version];
}
