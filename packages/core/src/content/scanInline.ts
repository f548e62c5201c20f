import type { ScannedLink, ScannedSpan } from "./markdownScan.ts";
import { plainInline } from "./plainInline.ts";
import { scanDestination } from "./scanDestination.ts";

const MARKS = /[\\`[\]<]/g;
const AUTOLINK = /<([a-z][\w+.-]{1,31}:[^\s<>]*)>/iy;
const TAG = /<(?:!--[\s\S]*?-->|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|[?!][^>]*>)/iy;

interface Opener {
	readonly at: number;
	readonly image: boolean;
	/** A link cannot stand in a link. */
	active: boolean;
}

/** Find links, images, inline code and HTML in a stretch of prose. */
export function scanInline(
	text: string,
	start: number,
	end: number,
	links: ScannedLink[],
	opaque: ScannedSpan[],
): void {
	const stretch = text.slice(start, end);
	let at = start + nextMark(stretch, 0);
	if (at === end) return;
	const open: Opener[] = [];
	const first = links.length;
	for (let next = at; at < end; at = start + nextMark(stretch, next - start)) {
		const mark = text[at];
		next = at + 1;
		if (mark === "\\") next = at + 2;
		else if (mark === "`") {
			next = afterCode(text, at, end);
			if (text.charCodeAt(next - 1) === 96 && next > runEnd(text, at))
				opaque.push({ start: at, end: next });
		} else if (mark === "<") next = afterAngle(text, at, end, links, opaque);
		else if (mark === "[") {
			const image = text.charCodeAt(at - 1) === 33 && text.charCodeAt(at - 2) !== 92 && at > start;
			open.push({ at, image, active: true });
		} else next = closeBracket(text, at, end, open, links);
	}
	if (!isSorted(links, first)) {
		const sorted = links.splice(first).sort((a, b) => a.start - b.start);
		links.push(...sorted);
	}
}

/** Only what stands in other brackets is found before them. */
function isSorted(links: readonly ScannedLink[], first: number): boolean {
	for (let at = first + 1; at < links.length; at++)
		if (links[at]!.start < links[at - 1]!.start) return false;
	return true;
}

/** Where the next mark of a stretch is, or its end. */
function nextMark(stretch: string, from: number): number {
	MARKS.lastIndex = from;
	return MARKS.test(stretch) ? MARKS.lastIndex - 1 : stretch.length;
}

function closeBracket(
	text: string,
	at: number,
	end: number,
	open: Opener[],
	links: ScannedLink[],
): number {
	const opener = open.pop();
	if (!opener?.active || text.charCodeAt(at + 1) !== 40) return at + 1;
	const target = scanDestination(text, at + 2, end);
	if (!target) return at + 1;
	links.push({
		kind: opener.image ? "image" : "link",
		url: target.url,
		text: plainInline(text.slice(opener.at + 1, at)),
		start: opener.image ? opener.at - 1 : opener.at,
		end: target.end,
		urlStart: target.urlStart,
		urlEnd: target.urlEnd,
	});
	if (!opener.image) for (const outer of open) if (!outer.image) outer.active = false;
	return target.end;
}

function afterAngle(
	text: string,
	at: number,
	end: number,
	links: ScannedLink[],
	opaque: ScannedSpan[],
): number {
	AUTOLINK.lastIndex = at;
	const link = AUTOLINK.exec(text);
	if (link && AUTOLINK.lastIndex <= end) {
		const url = link[1]!;
		const span = {
			start: at,
			end: AUTOLINK.lastIndex,
			urlStart: at + 1,
			urlEnd: at + 1 + url.length,
		};
		links.push({ kind: "autolink", url, text: url, ...span });
		return AUTOLINK.lastIndex;
	}
	TAG.lastIndex = at;
	if (!TAG.test(text) || TAG.lastIndex > end) return at + 1;
	opaque.push({ start: at, end: TAG.lastIndex });
	return TAG.lastIndex;
}

/** Behind the run of backticks that closes the one at `at`, or behind that run when nothing closes it. */
function afterCode(text: string, at: number, end: number): number {
	const length = runEnd(text, at) - at;
	for (let next = runEnd(text, at); next < end; ) {
		const tick = text.indexOf("`", next);
		if (tick < 0 || tick >= end) break;
		next = runEnd(text, tick);
		if (next - tick === length) return next;
	}
	return at + length;
}

function runEnd(text: string, at: number): number {
	let end = at;
	while (text.charCodeAt(end) === 96) end++;
	return end;
}
