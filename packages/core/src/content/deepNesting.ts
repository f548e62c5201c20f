/** Lists and quotes inside each other that are still read: parsers take a minute from 800 lists on. */
const LEVELS = 100;
/** Characters that a line that nests deeper begins with: a tab stands for four columns of indentation. */
const LEAST_MARKS = LEVELS / 4;
const MARKERS = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
const LIST_MARKER = /^[-*+\d]/;
/** The beginning of a line that may nest deeper: space, and what marks of lists and quotes are made of. */
const DEEP_LINE = new RegExp(`^[ \\t>*+\\d.)-]{${LEAST_MARKS}}`, "m");
const TAB = 4;

/** The first line whose lists and quotes nest too deeply to be read; offsets are into `body`. */
export function deepNesting(
	body: string,
): { readonly start: number; readonly end: number } | undefined {
	if (!DEEP_LINE.test(body)) return undefined;
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

/** For whoever reads what nests deeper all the same: the stack came to its end, and there is nothing to say. */
export function forgiveDepth(error: unknown): undefined {
	if (!(error instanceof RangeError)) throw error;
	return undefined;
}

function readMarkers(line: string): { indent: number; markers: number } {
	const space = /^[ \t]*/.exec(line)?.[0] ?? "";
	let markers = 0;
	MARKERS.lastIndex = 0;
	while (MARKERS.test(line)) markers++;
	return { indent: space.replaceAll("\t", " ".repeat(TAB)).length, markers };
}
