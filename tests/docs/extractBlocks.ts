/** A fenced block of a Markdown file. */
export interface DocBlock {
	/** Path relative to the repository. */
	readonly file: string;
	/** 1-based line of the first line of code. */
	readonly line: number;
	readonly language: string;
	/** Words behind the language, such as `no-run`. */
	readonly marks: readonly string[];
	readonly code: string;
}

const OPENING = /^( {0,3})(`{3,}|~{3,})\s*(\S*)[ \t]*(.*)$/;

/** Every fenced block, in order. A fence inside a longer fence is text. */
export function extractBlocks(file: string, text: string): DocBlock[] {
	const blocks: DocBlock[] = [];
	const lines = text.split(/\r?\n/);
	for (let index = 0; index < lines.length; index++) {
		const opening = OPENING.exec(lines[index] ?? "");
		if (opening === null) continue;
		const [, indent = "", fence = "", language = "", marks = ""] = opening;
		const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}\\s*$`);
		const start = index + 1;
		let end = start;
		while (end < lines.length && !closing.test(lines[end] ?? "")) end++;
		const code = lines.slice(start, end).map((line) => line.replace(indent, ""));
		blocks.push({
			file,
			line: start + 1,
			language: language.toLowerCase(),
			marks: marks.split(/\s+/).filter(Boolean),
			code: `${code.join("\n")}\n`,
		});
		index = end;
	}
	return blocks;
}
