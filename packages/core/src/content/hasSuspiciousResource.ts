import { RESOURCE_TYPES } from "../model/resource.ts";
import { sectionMeaning } from "./sectionNames.ts";

const HEADING = /^ {0,3}##[ \t]+(.*?)[ \t]*#*[ \t]*\r?$/gm;
const ITEM = /^ {0,3}(?:[-*+]|\d+[.)])[ \t]/;
const PLAIN_ENTRY = new RegExp(
	`^ {0,3}[-*+] \\[@(?:${RESOURCE_TYPES.join("|")})@[^\\[\\]\\\\\`]+\\]\\(https?://[^\\s()<>\\\\]+\\)` +
		"(?: (?:—|–|-) (?:(?:free|freemium|paid|\\d+(?:\\.\\d+)?(?:min|h|w)|[a-z]{2})(?:, |$))+)?$",
);

/**
 * Whether a body might hold a resource that {@link parseTopicBody} would complain about.
 * Reads lines, builds no tree: a false alarm costs one parse, a plain list costs none.
 */
export function hasSuspiciousResource(body: string): boolean {
	let start = -1;
	for (const heading of body.matchAll(HEADING)) {
		if (start >= 0 && isSuspicious(body.slice(start, heading.index))) return true;
		const isResources = sectionMeaning(heading[1] ?? "") === "resources";
		start = isResources ? heading.index + heading[0].length : -1;
	}
	return start >= 0 && isSuspicious(body.slice(start));
}

function isSuspicious(section: string): boolean {
	return section
		.split(/\r?\n/)
		.some((line) => (ITEM.test(line) ? !PLAIN_ENTRY.test(line) : line !== ""));
}
