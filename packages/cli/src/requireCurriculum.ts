import type { Curriculum } from "@prereq/core";
import type { CommandInput } from "./command.ts";
import { contentFolder } from "./contentFolder.ts";
import { assertContentFound, readContent } from "./readContent.ts";
import { renderReport } from "./report/renderReport.ts";

/**
 * The curriculum that a question is about; undefined after its errors were printed.
 * @throws CliError when there is nothing to read
 */
export async function requireCurriculum(input: CommandInput): Promise<Curriculum | undefined> {
	const { options, io, palette } = input;
	const folder = contentFolder(options.get("dir"), io.cwd);
	const content = await readContent({ folder, bodies: "scan", io });
	assertContentFound(content, folder, io.cwd);
	if (content.curriculum !== undefined) return content.curriculum;
	const format = options.get("format") === "json" ? "json" : "pretty";
	io.stdout.write(renderReport(format, content.report, { palette, columns: io.stdout.columns }));
	return undefined;
}
