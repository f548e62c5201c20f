// A unified plugin: the findings of prereq about one Markdown file as messages on it.
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parseCurriculum, toVFileMessage } from "@prereq/core";
import { readSourceFiles } from "@prereq/core/node";
import { checkContent } from "@prereq/core/rules";

/** The content folder that a file belongs to: the nearest one above it with a `topics` folder. */
export function contentFolderOf(path) {
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		if (existsSync(join(folder, "topics")) && statSync(join(folder, "topics")).isDirectory())
			return folder;
		if (folder === dirname(folder)) return undefined;
	}
}

/** Findings about one file of a folder, with `text` in place of what is on disk. */
export async function findingsOf(folder, path, text) {
	const { files, others } = readSourceFiles(folder);
	const current = files.map((file) => (file.path === path ? { path, text } : file));
	if (!files.some((file) => file.path === path)) current.push({ path, text });
	const parsed = await parseCurriculum(current, { bodies: "scan" });
	const { diagnostics } = await checkContent(current, parsed, { assets: others });
	return diagnostics.filter(({ file }) => file === path);
}

/** Adds the findings to a VFile. */
export async function addMessages(file) {
	const path = resolve(file.cwd, file.path);
	const folder = contentFolderOf(path);
	if (folder === undefined) return;
	const inside = relative(folder, path).split(sep).join("/");
	const text = String(file);
	for (const diagnostic of await findingsOf(folder, inside, text)) {
		const fields = toVFileMessage(diagnostic, text);
		const message = file.message(fields.reason, { place: fields.place, ruleId: fields.ruleId });
		Object.assign(message, fields, { file: message.file, name: message.name });
	}
}

/** The plugin. There is no tree: what prereq reads of a file is not Markdown alone. */
export default function prereqLint() {
	this.parser = () => ({ type: "root", children: [] });
	this.compiler = () => undefined;
	return (_tree, file) => addMessages(file);
}
