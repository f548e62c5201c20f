import type { ScannedSpan } from "./markdownScan.ts";

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
// HTML blocks by the way they end (CommonMark 0.31, 4.6): kinds 1 to 5 with a text, 6 and 7 at an empty line.
const HTML_ENDS: readonly (readonly [begin: RegExp, end: RegExp])[] = [
	[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<![a-z]/i, />/],
	[/^<!\[CDATA\[/, /\]\]>/],
];
const HTML_BLOCK =
	/^<\/?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const HTML_ALONE =
	/^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i;

/** Tells lines of prose from those of fenced code, indented code and HTML, one line after the other. */
export class BlockScanner {
	readonly #text: string;
	readonly #opaque: ScannedSpan[];
	#fence: { mark: string; start: number; end: number } | undefined;
	#html: { until: RegExp | undefined; start: number } | undefined;
	#inList = false;
	#wasEmpty = true;
	#inCode = false;

	constructor(text: string, opaque: ScannedSpan[]) {
		this.#text = text;
		this.#opaque = opaque;
	}

	/** Whether the line from `at` to `end`, whose text begins at `begin`, is prose, a heading or empty. */
	isText(at: number, begin: number, end: number, inParagraph: boolean): boolean {
		const empty = begin >= end;
		const wasEmpty = this.#wasEmpty;
		this.#wasEmpty = empty;
		if (this.#html) return this.#endHtml(empty, at, end);
		const code = this.#text.charCodeAt(begin);
		if (this.#fence) return this.#endFence(begin, end);
		if (empty) return true;
		const first = this.#text.charCodeAt(at);
		if (first > 32) {
			const marker = first === 42 || first === 43 || first === 45 || (first >= 48 && first <= 57);
			if (marker) this.#inList = true;
			else if (wasEmpty) this.#inList = false;
		}
		if (this.#isIndentedCode(at, begin, wasEmpty, inParagraph)) {
			this.#opaque.push({ start: at, end });
			return false;
		}
		if (code === 96 || code === 126) {
			const mark = FENCE.exec(this.#text.slice(begin, end))?.[1];
			if (mark === undefined) return true;
			this.#fence = { mark, start: begin, end };
			return false;
		}
		return code === 60 ? this.#beginHtml(begin, end, inParagraph) : true;
	}

	/** The fence that is open when the text ends. */
	unclosedFence(): ScannedSpan | undefined {
		return this.#fence && { start: this.#fence.start, end: this.#fence.end };
	}

	#isIndentedCode(at: number, begin: number, wasEmpty: boolean, inParagraph: boolean): boolean {
		const indented = begin - at >= 4 || this.#text.charCodeAt(at) === 9;
		this.#inCode = indented && !this.#inList && !inParagraph && (wasEmpty || this.#inCode);
		return this.#inCode;
	}

	#endFence(begin: number, end: number): false {
		const { mark, start } = this.#fence!;
		if (this.#text.charCodeAt(begin) !== mark.charCodeAt(0)) return false;
		const line = this.#text.slice(begin, end).trimEnd();
		const closes = line.length >= mark.length && line === mark[0]!.repeat(line.length);
		if (closes) {
			this.#opaque.push({ start, end });
			this.#fence = undefined;
		}
		return false;
	}

	#beginHtml(begin: number, end: number, inParagraph: boolean): boolean {
		const line = this.#text.slice(begin, end);
		const known = HTML_ENDS.find(([first]) => first.test(line));
		if (known) {
			if (known[1].test(line.slice(2))) this.#opaque.push({ start: begin, end });
			else this.#html = { until: known[1], start: begin };
			return false;
		}
		if (!HTML_BLOCK.test(line) && (inParagraph || !HTML_ALONE.test(line))) return true;
		this.#html = { until: undefined, start: begin };
		return false;
	}

	#endHtml(empty: boolean, at: number, end: number): boolean {
		const { until, start } = this.#html!;
		const ends = until ? until.test(this.#text.slice(at, end)) : empty;
		if (ends) {
			this.#opaque.push({ start, end });
			this.#html = undefined;
		}
		return false;
	}
}
