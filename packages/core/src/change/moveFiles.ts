import type { SourceFile } from "../model/source.ts";
import type { FileMove } from "./renameRequest.ts";

/** Files after a change: some with other texts, some under other paths. */
export function moveFiles(
	files: readonly SourceFile[],
	changed: readonly SourceFile[],
	moves: readonly FileMove[],
): SourceFile[] {
	const texts = new Map(changed.map(({ path, text }) => [path, text]));
	const paths = new Map(moves.map(({ from, to }) => [from, to]));
	return files.map(({ path, text }) => ({
		path: paths.get(path) ?? path,
		text: texts.get(path) ?? text,
	}));
}
