import { resolve } from "node:path";
import type { CommandInput } from "../command.ts";
import { cannotWrite } from "../fileRefusal.ts";
import { createPalette } from "../palette.ts";
import { replaceFile } from "../replaceFile.ts";
import type { FormatTarget } from "./formatTargets.ts";
import { fromRoot } from "./fromRoot.ts";
import type { PrettyStyle } from "./prettyStyle.ts";
import { renderReport } from "./renderReport.ts";
import type { Report } from "./report.ts";
import type { ReportFormat } from "./reportFormats.ts";

/** Formats for services that know files by their path in the checkout. */
const FROM_ROOT: ReadonlySet<ReportFormat> = new Set(["github", "gitlab", "sarif"]);

/**
 * Prints a report, or writes it to files, in every wanted format.
 * @throws CliError when a file cannot be written
 */
export async function writeReports(
	report: Report,
	targets: readonly FormatTarget[],
	{ io, palette }: Pick<CommandInput, "io" | "palette">,
	style: Pick<PrettyStyle, "limit" | "errorsOnly"> = {},
): Promise<void> {
	for (const { format, file } of targets) {
		const placed = FROM_ROOT.has(format) ? fromRoot(report, io) : report;
		const own: PrettyStyle =
			file === undefined
				? { ...style, palette, columns: io.stdout.columns }
				: { ...style, palette: createPalette(false), columns: undefined };
		const text = await renderReport(format, placed, own);
		if (file === undefined) io.stdout.write(text);
		else writeTo(file, resolve(io.cwd, file), text);
		if (format === "github") {
			const { appendStepSummary } = await import("./stepSummary.ts");
			appendStepSummary(placed, io.env);
		}
	}
}

function writeTo(shown: string, path: string, text: string): void {
	try {
		replaceFile(path, text);
	} catch (cause) {
		throw cannotWrite(shown, cause, "Name a file in a folder that you may write to.");
	}
}
