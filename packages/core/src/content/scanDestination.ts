/** Where a link leads; offsets are into the text. */
export interface Destination {
	readonly url: string;
	readonly urlStart: number;
	readonly urlEnd: number;
	/** Behind the closing parenthesis. */
	readonly end: number;
}

const CLOSER: ReadonlyMap<number, string> = new Map([
	[34, '"'],
	[39, "'"],
	[40, ")"],
]);

/** Read what stands behind `](`: an address, perhaps a title, and `)`. Undefined when it is no link. */
export function scanDestination(text: string, from: number, end: number): Destination | undefined {
	let at = skipSpace(text, from, end);
	let urlStart = at;
	let urlEnd: number;
	if (text.charCodeAt(at) === 60) {
		urlStart++;
		urlEnd = text.indexOf(">", urlStart);
		if (urlEnd < 0 || urlEnd >= end || text.slice(urlStart, urlEnd).includes("\n"))
			return undefined;
		at = urlEnd + 1;
	} else {
		urlEnd = bareEnd(text, at, end);
		at = urlEnd;
	}
	const behind = skipSpace(text, at, end);
	const closer = behind > at ? CLOSER.get(text.charCodeAt(behind)) : undefined;
	at = behind;
	if (closer !== undefined) {
		const close = text.indexOf(closer, at + 1);
		if (close < 0 || close >= end) return undefined;
		at = skipSpace(text, close + 1, end);
	}
	if (at >= end || text.charCodeAt(at) !== 41) return undefined;
	const url = text.slice(urlStart, urlEnd).replace(/\\([!-/:-@[-`{-~])/g, "$1");
	return { url, urlStart, urlEnd, end: at + 1 };
}

function bareEnd(text: string, from: number, end: number): number {
	let depth = 0;
	let at = from;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 40) depth++;
		else if (code === 41 && depth-- === 0) break;
		else if (code <= 32) break;
	}
	return Math.min(at, end);
}

function skipSpace(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && text.charCodeAt(at) <= 32) at++;
	return at;
}
