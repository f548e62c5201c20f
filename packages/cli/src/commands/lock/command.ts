import { join } from "node:path";
import { ID_LOCK_FILE, readIdLock, toIdLock } from "@prereq/core";
import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { displayPath } from "../../displayPath.ts";
import { EXIT } from "../../exitCode.ts";
import { loadFolder } from "../../loadVersion.ts";
import { printText } from "../../printText.ts";
import { replaceFiles } from "../../replaceFiles.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { renderLocked } from "./render.ts";

/** `prereq lock [dir]`: adds every id to the lock file. */
export const run: CommandRun = async (input) => {
	const { args, options, io, palette } = input;
	const folder = contentFolder(args[0], io.cwd);
	const { parsed, lock } = await loadFolder(folder, io);
	if (parsed.curriculum === undefined || parsed.fileCount === 0) {
		const asked = { ...input, options: new Map([["dir", folder]]) };
		if ((await requireCurriculum(asked)) === undefined) return EXIT.findings;
	}
	const path = join(folder, ID_LOCK_FILE);
	const text = toIdLock(parsed.drafts, lock);
	const isCheck = options.has("check");
	if (text !== lock?.text && !isCheck) await replaceFiles([{ path, text }], io.interruption());
	const after = readIdLock({ path: ID_LOCK_FILE, text });
	if (typeof after === "string") throw new Error(after);
	const shown = displayPath(path, io.cwd);
	printText(io.stdout, renderLocked({ before: lock, after, shown, isCheck }, palette));
	return isCheck && text !== lock?.text ? EXIT.findings : EXIT.clean;
};
