import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { EXIT } from "../../exitCode.ts";
import { assertContentFound, readContent } from "../../readContent.ts";
import { readFormatTargets } from "../../report/formatTargets.ts";
import { writeReports } from "../../report/writeReports.ts";

/** `prereq check [dir]`: prints what is wrong. */
export const run: CommandRun = async ({ args: [dir], options, io, palette }) => {
	const targets = readFormatTargets(options.get("format"), io.env);
	const folder = contentFolder(dir, io.cwd);
	const content = await readContent({ folder, bodies: "scan", io });
	assertContentFound(content, folder, io.cwd);
	await writeReports(content.report, targets, { io, palette });
	return content.report.summary.errors > 0 ? EXIT.findings : EXIT.clean;
};
