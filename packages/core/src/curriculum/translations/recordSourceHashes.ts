import { classifyPath } from "../../content/classifyPath.ts";
import { readDocument, type SourceDocument } from "../../content/sourceDocument.ts";
import { splitFrontmatter } from "../../content/splitFrontmatter.ts";
import type { SourceFile } from "../../model/source.ts";
import { sourceHash } from "../documentHash.ts";
import { listAt } from "../listReferences.ts";

const KEY = "sourceHash";

/**
 * The translations among some files, each with the {@link sourceHash} of its source as it is now: what
 * an author does after bringing them up to date. Only files whose text changes are returned; apart from
 * the hash they keep every byte. Files without a source, or with unreadable front matter, are left out.
 */
export async function recordSourceHashes(files: readonly SourceFile[]): Promise<SourceFile[]> {
	const sources = new Map<string, string>();
	for (const { path, text } of files) {
		const found = classifyPath(path);
		if (found && found.locale === undefined) sources.set(`${found.kind}/${found.id}`, text);
	}
	const changed: SourceFile[] = [];
	for (const file of files) {
		const found = classifyPath(file.path);
		const source = found && sources.get(`${found.kind}/${found.id}`);
		if (found?.locale === undefined || source === undefined) continue;
		const text = await withHash(file, await sourceHash(source));
		if (text !== file.text) changed.push({ path: file.path, text });
	}
	return changed;
}

async function withHash(file: SourceFile, hash: string): Promise<string> {
	const { document } = await readDocument(file);
	if (document.frontmatter === undefined) return file.text;
	if (listAt(document.frontmatter, KEY) === hash) return file.text;
	const text = splice(file.text, document, `"${hash}"`);
	const written = (await readDocument({ path: file.path, text })).document;
	return listAt(written.frontmatter, KEY) === hash ? text : file.text;
}

function splice(text: string, document: SourceDocument, value: string): string {
	const current = listAt(document.frontmatter, KEY);
	const { start, end } = document.valuePlace([KEY]).range;
	if (current === undefined) {
		const parts = splitFrontmatter(text);
		if (typeof parts === "string") return text;
		const at = parts.yamlStart + parts.yaml.length;
		const lineEnd = text.slice(0, parts.yamlStart).endsWith("\r\n") ? "\r\n" : "\n";
		return `${text.slice(0, at)}${KEY}: ${value}${lineEnd}${text.slice(at)}`;
	}
	if (current === null) {
		// The place of an empty value is its key; the value belongs behind the colon.
		const colon = text.indexOf(":", end.offset) + 1;
		return `${text.slice(0, colon)} ${value}${text.slice(colon)}`;
	}
	const quotes = /^["']$/.test(text.charAt(start.offset - 1)) ? 1 : 0;
	return text.slice(0, start.offset - quotes) + value + text.slice(end.offset + quotes);
}
