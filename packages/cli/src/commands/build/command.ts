import { resolve } from "node:path";
import { COMPILED_FORMAT } from "@prereq/core";
import type { CommandInput, CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { displayPath } from "../../displayPath.ts";
import { EXIT } from "../../exitCode.ts";
import { cannotWrite } from "../../fileRefusal.ts";
import { countOf } from "../../plural.ts";
import { printText } from "../../printText.ts";
import { startProgress } from "../../progressLine.ts";
import { readFormatTargets } from "../../report/formatTargets.ts";
import { renderReport } from "../../report/renderReport.ts";
import type { ReportSummary } from "../../report/report.ts";
import type { ReportFormat } from "../../report/reportFormats.ts";
import type { SiteFile } from "../../site/siteFile.ts";
import { version } from "../../version.ts";
import { assertReplaceable, CHOOSE, MARKER } from "./outputFolder.ts";
import { type BuildSource, planOutput } from "./planOutput.ts";
import { readForBuild } from "./readForBuild.ts";
import { renderBuilt, renderBuiltJson } from "./render.ts";
import { replaceFolder, type Written } from "./replaceFolder.ts";

/** `prereq build [dir]`: checks, then writes the compiled curriculum and the site, or the first alone. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const started = io.now();
	if (!options.has("data")) io.expectsRun("long");
	const [{ format }] = await readFormatTargets(options.get("format") ?? "pretty", io.env);
	const { plan, hint } = planOutput(options);
	const folder = contentFolder(input.args[0], io.cwd);
	const out = resolve(io.cwd, options.get("out") ?? "dist-site");
	assertReplaceable({ out, content: folder, cwd: io.cwd });

	const source = await readSource(folder, format, input);
	if (source === undefined) return EXIT.findings;

	const signal = io.interruption();
	const progress = startProgress(io);
	try {
		await progress.step(`Writing ${countOf(source.summary.topics, "topic")}`);
		const files = await plan(source);
		const written = await write(out, [...files, marker], { signal, cwd: io.cwd });
		const result = {
			...written,
			out: displayPath(out, io.cwd),
			summary: source.summary,
			duration: io.now() - started,
			hint,
		};
		progress.stop();
		if (format === "json") io.stdout.write(renderBuiltJson(result));
		else if (format === "pretty") printText(io.stdout, renderBuilt(result, palette));
		return EXIT.clean;
	} finally {
		progress.stop();
	}
};

/** What is left of the content once it was read and reported on: its texts are not needed any more. */
interface Source extends BuildSource {
	readonly summary: ReportSummary;
}

/** Undefined after the errors were printed. */
async function readSource(
	folder: string,
	format: ReportFormat,
	input: CommandInput,
): Promise<Source | undefined> {
	const { io, palette } = input;
	const { curriculum, retired, report } = await readForBuild(folder, input);
	if (curriculum === undefined) {
		const style = { palette, columns: io.stdout.columns, errorsOnly: true };
		io.stdout.write(await renderReport(format, report, style));
		if (format === "pretty") io.stdout.write("Nothing was written: fix the errors first.\n");
		return undefined;
	}
	if (format === "compact" || format === "github")
		io.stdout.write(await renderReport(format, report, { palette, columns: io.stdout.columns }));
	return { curriculum, retired, summary: report.summary };
}

/** @throws CliError when the file system refuses */
async function write(
	out: string,
	files: readonly SiteFile[],
	{ signal, cwd }: { readonly signal: AbortSignal; readonly cwd: string },
): Promise<Written> {
	try {
		return await replaceFolder(out, files, signal);
	} catch (error) {
		throw cannotWrite(displayPath(out, cwd), error, CHOOSE);
	}
}

const marker: SiteFile = {
	path: MARKER,
	render: () => `${JSON.stringify({ writtenBy: "prereq", version, format: COMPILED_FORMAT })}\n`,
};
