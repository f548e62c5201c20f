/** Lists and quotes inside each other that are still read: parsers take a minute from 800 lists on. */
const LEVELS = 100;
/** Characters that a line that nests deeper begins with: a tab stands for four columns of indentation. */
const LEAST_MARKS = LEVELS / 4;
const MARKERS = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
const LIST_MARKER = /^[-*+\d]/;
const TAB = 4;

/** The first line whose lists and quotes nest too deeply to be read; offsets are into `body`. */
export function deepNesting(
	body: string,
): { readonly start: number; readonly end: number } | undefined {
	if (!mayNestDeeply(body)) return undefined;
	const open: number[] = [];
	let start = 0;
	for (const line of body.split("\n")) {
		const { indent, markers } = readMarkers(line);
		while (open.length > 0 && open.at(-1)! >= indent) open.pop();
		if (open.length + markers > LEVELS) return { start, end: start + line.trimEnd().length };
		if (markers > 0 && LIST_MARKER.test(line.trimStart())) open.push(indent);
		start += line.length + 1;
	}
	return undefined;
}

/** Looks at nothing but how lines begin. */
function mayNestDeeply(body: string): boolean {
	for (let at = 0; ; ) {
		let end = at;
		while (isMark(body.charCodeAt(end))) end++;
		if (end - at >= LEAST_MARKS) return true;
		const newline = body.indexOf("\n", end);
		if (newline < 0) return false;
		at = newline + 1;
	}
}

/** Space, and what marks of lists and quotes are made of. */
function isMark(code: number): boolean {
	if (code > 62) return false;
	const isDigit = code >= 48 && code <= 57;
	const isBullet = code === 42 || code === 43 || code === 45;
	return (
		isDigit || isBullet || code === 32 || code === 9 || code === 62 || code === 41 || code === 46
	);
}

function readMarkers(line: string): { indent: number; markers: number } {
	const space = /^[ \t]*/.exec(line)?.[0] ?? "";
	let markers = 0;
	MARKERS.lastIndex = 0;
	while (MARKERS.test(line)) markers++;
	return { indent: space.replaceAll("\t", " ".repeat(TAB)).length, markers };
}
