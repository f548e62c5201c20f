import { RESOURCE_TYPES } from "../model/resource.ts";
import { sectionMeaning } from "./sectionNames.ts";

const HEADING = /^ {0,3}##[ \t]+(.*?)[ \t]*#*[ \t]*\r?$/my;
const SPACE = 32;
const HASH = 35;
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
	for (const heading of findHeadings(body)) {
		if (start >= 0 && isSuspicious(body.slice(start, heading.index))) return true;
		const isResources = sectionMeaning(heading[1] ?? "") === "resources";
		start = isResources ? heading.index + heading[0].length : -1;
	}
	return start >= 0 && isSuspicious(body.slice(start));
}

/** Headings of level 2; a search for their marks is faster than for the whole pattern. */
function* findHeadings(body: string): Iterable<RegExpExecArray> {
	for (let at = body.indexOf("##"); at >= 0; at = body.indexOf("##", at)) {
		let start = at;
		while (body.charCodeAt(start - 1) === SPACE) start--;
		HEADING.lastIndex = start;
		const heading = at - start < 4 ? HEADING.exec(body) : null;
		if (heading) yield heading;
		while (body.charCodeAt(at) === HASH) at++;
	}
}

function isSuspicious(section: string): boolean {
	return section
		.split(/\r?\n/)
		.some((line) => (ITEM.test(line) ? !PLAIN_ENTRY.test(line) : line !== ""));
}
