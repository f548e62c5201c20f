import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";

/** `topics/<id>.md` with a title and the given further lines of front matter. */
export function topicFile(id: string, frontmatter = "", body = "About it.\n"): SourceFile {
	const lines = frontmatter === "" ? "" : `${frontmatter}\n`;
	return { path: `topics/${id}.md`, text: `---\ntitle: ${id} title\n${lines}---\n\n${body}` };
}

/** `roadmaps/<id>.md` that lists topics under one section. */
export function roadmapFile(id: string, topics: readonly string[], frontmatter = ""): SourceFile {
	const lines = frontmatter === "" ? "" : `${frontmatter}\n`;
	const items = topics.map((topic) => `- [${topic}](../topics/${topic}.md)\n`).join("");
	return {
		path: `roadmaps/${id}.md`,
		text: `---\ntitle: ${id} title\n${lines}---\n\n## Basics\n\n${items}`,
	};
}

/** One line per diagnostic: `file:line:col-line:col code message`. */
export function summarize(diagnostics: readonly Diagnostic[]): string[] {
	return diagnostics.map(({ file, range: { start, end }, code, message }) => {
		const to = `${end.line}:${end.column}`;
		return `${file}:${start.line}:${start.column}-${to} ${code} ${message}`;
	});
}

/** The text that a diagnostic's range covers. */
export function coveredText(files: readonly SourceFile[], { file, range }: Diagnostic): string {
	const text = files.find(({ path }) => path === file)?.text ?? "";
	return text.slice(range.start.offset, range.end.offset);
}
