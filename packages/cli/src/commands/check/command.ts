import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { EXIT } from "../../exitCode.ts";
import { assertContentFound, readContent } from "../../readContent.ts";
import { renderReport } from "../../report/renderReport.ts";

/** `prereq check [dir]`: prints what is wrong. */
export const run: CommandRun = async ({ args: [dir], options, io, palette }) => {
	const folder = contentFolder(dir, io.cwd);
	const content = await readContent({ folder, bodies: "scan", io });
	assertContentFound(content, folder, io.cwd);
	const style = { palette, columns: io.stdout.columns };
	io.stdout.write(renderReport(options.get("format") ?? "pretty", content.report, style));
	return content.report.summary.errors > 0 ? EXIT.findings : EXIT.clean;
};
