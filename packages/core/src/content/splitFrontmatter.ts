/** The parts of a Markdown file; offsets are into the whole text. */
export interface SplitDocument {
	readonly yaml: string;
	readonly yamlStart: number;
	readonly body: string;
	readonly bodyStart: number;
}

export type SplitFailure = "missing" | "unclosed";

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

/** Cut a file at the `---` lines. A byte order mark and CRLF line ends are accepted. */
export function splitFrontmatter(text: string): SplitDocument | SplitFailure {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const fence = FENCE.exec(start === 0 ? text : text.slice(start));
	if (!fence) return "missing";
	const yamlStart = start + fence[0].length;
	CLOSING.lastIndex = yamlStart;
	const closing = CLOSING.exec(text);
	if (!closing) return "unclosed";
	const bodyStart = closing.index + closing[0].length;
	return {
		yaml: text.slice(yamlStart, closing.index),
		yamlStart,
		body: text.slice(bodyStart),
		bodyStart,
	};
}
