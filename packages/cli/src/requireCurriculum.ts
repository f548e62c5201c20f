import type { BodyDepth, Curriculum } from "@prereq/core";
import type { CommandInput } from "./command.ts";
import { contentFolder } from "./contentFolder.ts";
import { assertContentFound, readContent } from "./readContent.ts";
import { toJson } from "./report/json.ts";
import { toPretty } from "./report/pretty.ts";

/**
 * The curriculum that a question is about; undefined after its errors were printed.
 * @throws CliError when there is nothing to read
 */
export async function requireCurriculum(
	input: CommandInput,
	bodies: BodyDepth = "scan",
): Promise<Curriculum | undefined> {
	const { options, io, palette } = input;
	const folder = contentFolder(options.get("dir"), io.cwd);
	const content = await readContent({ folder, bodies, io });
	assertContentFound(content, folder, io.cwd);
	if (content.curriculum !== undefined) return content.curriculum;
	io.stdout.write(
		options.get("format") === "json"
			? toJson(content.report)
			: toPretty(content.report, { palette, columns: io.stdout.columns }),
	);
	return undefined;
}
