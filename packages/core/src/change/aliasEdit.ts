import { splitFrontmatter } from "../content/splitFrontmatter.ts";
import { listAt } from "../curriculum/listReferences.ts";
import type { ParsedRoadmap, ParsedTopic } from "../curriculum/parsedFile.ts";
import type { TextEdit } from "../model/textEdit.ts";
import { replaceId, yamlId } from "./frontmatterEdits.ts";

const KEY = "aliases";

/** The edit that lists the old id among the former ones; when the new id is there already, in its place. */
export function aliasEdit(
	{ document }: ParsedTopic | ParsedRoadmap,
	text: string,
	from: string,
	to: string,
): TextEdit | undefined {
	const listed = listAt(document.frontmatter, KEY);
	if (listed === undefined) return addKey(document.file, text, from);
	if (!Array.isArray(listed)) return undefined;
	const again = listed.indexOf(to);
	if (again >= 0) return replaceId(document, text, [KEY, again], to, from);
	const insert = (at: number, added: string) => ({
		file: document.file,
		start: at,
		end: at,
		text: added,
	});
	const list = document.valuePlace([KEY]).range.start.offset;
	const isFlow = text.charAt(list) === "[";
	if (listed.length === 0) return isFlow ? insert(list + 1, yamlId(from)) : undefined;
	const end = document.valuePlace([KEY, listed.length - 1]).range.end.offset;
	const behind = /["']/.test(text.charAt(end)) ? end + 1 : end;
	if (isFlow) return insert(behind, `, ${yamlId(from)}`);
	const lineEnd = /\r?\n/.exec(text.slice(behind));
	const dash = /^[^\r\n]*?-[ \t]+/.exec(text.slice(text.lastIndexOf("\n", end - 1) + 1));
	if (!lineEnd || !dash) return undefined;
	return insert(behind + lineEnd.index, lineEnd[0] + dash[0] + yamlId(from));
}

function addKey(file: string, text: string, alias: string): TextEdit | undefined {
	const parts = splitFrontmatter(text);
	if (typeof parts === "string") return undefined;
	const { yaml, yamlStart } = parts;
	const insert = (at: number, added: string) => ({ file, start: at, end: at, text: added });
	if (yaml.trimStart().startsWith("{")) {
		const brace = yaml.lastIndexOf("}");
		return insert(yamlStart + brace, `, ${KEY}: [${yamlId(alias)}] `);
	}
	const lineEnd = text.slice(0, yamlStart).endsWith("\r\n") ? "\r\n" : "\n";
	return insert(yamlStart + yaml.length, `${KEY}: [${yamlId(alias)}]${lineEnd}`);
}
