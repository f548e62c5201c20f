import { RESOURCE_TYPES } from "../model/resource.ts";
import { sectionMeaning } from "./sectionNames.ts";

const HEADING = /^ {0,3}##[ \t]+(.*?)[ \t]*#*[ \t]*$/;
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
	let inResources = false;
	for (const line of body.split(/\r?\n/)) {
		const heading = HEADING.exec(line);
		if (heading) inResources = sectionMeaning(heading[1] ?? "") === "resources";
		else if (inResources && ITEM.test(line) && !PLAIN_ENTRY.test(line)) return true;
		else if (inResources && line !== "" && !ITEM.test(line)) return true;
	}
	return false;
}
