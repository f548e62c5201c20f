import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { version } from "../../../version.ts";
import { hashOf } from "./folderState.ts";

/** A bundle's entries name its other files by hashes of what is in them. */
const ENTRIES = ["@prereq/core", "@prereq/core/rules"];

/** Names the code that makes a report: another version, or another build of it, is another name. */
export function codeIdentity(): readonly string[] {
	const { resolve } = createRequire(import.meta.url);
	const builds = ENTRIES.map((entry) => {
		try {
			return hashOf(readFileSync(resolve(entry)));
		} catch {
			// Run from its sources, without a build.
			return entry;
		}
	});
	return [version, basename(import.meta.url), process.version, ...builds];
}
