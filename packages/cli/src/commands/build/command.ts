import { resolve } from "node:path";
import { COMPILED_FORMAT } from "@prereq/core";
import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { displayPath } from "../../displayPath.ts";
import { EXIT } from "../../exitCode.ts";
import { countOf } from "../../plural.ts";
import { startProgress } from "../../progressLine.ts";
import { assertContentFound, readContent } from "../../readContent.ts";
import { readFormatTargets } from "../../report/formatTargets.ts";
import { renderReport } from "../../report/renderReport.ts";
import type { SiteFile } from "../../site/siteFile.ts";
import { version } from "../../version.ts";
import { assertReplaceable, MARKER } from "./outputFolder.ts";
import { planOutput } from "./planOutput.ts";
import { renderBuilt, renderBuiltJson } from "./render.ts";
import { replaceFolder } from "./replaceFolder.ts";

/** `prereq build [dir]`: checks, then writes the compiled curriculum and the site, or the first alone. */
export const run: CommandRun = async ({ args: [dir], options, io, palette }) => {
	const started = io.now();
	const [{ format }] = await readFormatTargets(options.get("format") ?? "pretty", io.env);
	const { plan, hint } = planOutput(options);
	const folder = contentFolder(dir, io.cwd);
	const out = resolve(io.cwd, options.get("out") ?? "dist-site");
	assertReplaceable({ out, content: folder, cwd: io.cwd });

	const content = await readContent({ folder, bodies: "full", io });
	assertContentFound(content, folder, io.cwd);
	const { curriculum, report } = content;
	if (curriculum === undefined) {
		const style = { palette, columns: io.stdout.columns, errorsOnly: true };
		io.stdout.write(await renderReport(format, report, style));
		if (format === "pretty") io.stdout.write("Nothing was written: fix the errors first.\n");
		return EXIT.findings;
	}
	if (format === "compact" || format === "github") {
		io.stdout.write(await renderReport(format, report, { palette, columns: io.stdout.columns }));
	}

	const signal = io.interruption();
	const progress = startProgress(io);
	try {
		await progress.step(`Writing ${countOf(report.summary.topics, "topic")}`);
		const written = await replaceFolder(out, [...(await plan(curriculum)), marker], signal);
		const result = {
			...written,
			out: displayPath(out, io.cwd),
			summary: report.summary,
			duration: io.now() - started,
			hint,
		};
		progress.stop();
		if (format === "json") io.stdout.write(renderBuiltJson(result));
		else if (format === "pretty") io.stdout.write(renderBuilt(result, palette));
		return EXIT.clean;
	} finally {
		progress.stop();
	}
};

const marker: SiteFile = {
	path: MARKER,
	render: () => `${JSON.stringify({ writtenBy: "prereq", version, format: COMPILED_FORMAT })}\n`,
};
