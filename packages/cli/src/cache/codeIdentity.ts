import { basename } from "node:path";
import { version } from "../version.ts";

/**
 * Names the code that makes a report: another version, or another build of it, is another name. This
 * stands in the bundle of the whole check, whose file is named by a hash of what is in it.
 */
export function codeIdentity(): readonly string[] {
	return [version, basename(import.meta.url), process.version];
}
