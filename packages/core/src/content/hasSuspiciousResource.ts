import { RESOURCE_TYPES } from "../model/resource.ts";
import { sectionMeaning } from "./sectionNames.ts";

/** Behind the marks of a heading of level 2. */
const TITLE = /[ \t][^\n\r]*/y;
const CLOSING_MARKS = /#+[ \t]*$/;
const SPACE = 32;
const MARKS = "##";
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
	for (let at = body.indexOf(MARKS); at >= 0; at = body.indexOf(MARKS, at + MARKS.length)) {
		const title = titleAt(body, at);
		if (title === undefined) continue;
		if (start >= 0 && isSuspicious(body.slice(start, at))) return true;
		const isResources = sectionMeaning(title.replace(CLOSING_MARKS, "")) === "resources";
		start = isResources ? at + MARKS.length + title.length : -1;
	}
	return start >= 0 && isSuspicious(body.slice(start));
}

/** What a heading says whose marks stand here; undefined where they are no marks of one. */
function titleAt(body: string, at: number): string | undefined {
	let start = at;
	while (body.charCodeAt(start - 1) === SPACE) start--;
	const isOwnLine = start === 0 || body[start - 1] === "\n" || body[start - 1] === "\r";
	TITLE.lastIndex = at + MARKS.length;
	return isOwnLine && at - start < 4 ? TITLE.exec(body)?.[0] : undefined;
}

function isSuspicious(section: string): boolean {
	return section
		.split(/\r?\n/)
		.some((line) => (ITEM.test(line) ? !PLAIN_ENTRY.test(line) : line !== ""));
}
