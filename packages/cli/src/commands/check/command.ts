import { join } from "node:path";
import type { Diagnostic } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { describeFailure } from "../../describeFailure.ts";
import { displayPath } from "../../displayPath.ts";
import { EXIT } from "../../exitCode.ts";
import type { Io } from "../../io.ts";
import { countOf } from "../../plural.ts";
import { assertContentFound } from "../../readContent.ts";
import { replaceFiles } from "../../replaceFiles.ts";
import { readFormatTargets } from "../../report/formatTargets.ts";
import { countSeverity, type ReportSummary } from "../../report/report.ts";
import { writeReports } from "../../report/writeReports.ts";
import { toReport } from "../../toReport.ts";
import { withoutBaseline, writeBaseline } from "./baselineFile.ts";
import { type CheckOutcome, checkFolder } from "./checkFolder.ts";
import { type CheckSettings, checkSettings } from "./checkSettings.ts";
import { fixFolder } from "./fixFolder.ts";
import { renderTimings } from "./renderTimings.ts";
import { sinceCommit } from "./sinceCommit.ts";

/** `prereq check [dir]`: prints what is wrong. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const started = io.now();
	const targets = readFormatTargets(options.get("format"), io.env);
	const settings = checkSettings(input);
	if (settings.printsConfig) {
		const { printConfig } = await import("./printConfig.ts");
		io.stdout.write(await printConfig(settings, io));
		return EXIT.clean;
	}
	if (settings.diff) return showDiff(settings, io);
	const sinceThen = sinceCommit(settings, io.cwd);
	const outcome = await checkOnce(settings, io);
	if (settings.writesBaseline) {
		const { path, count } = writeBaseline(outcome.diagnostics, settings);
		io.stderr.write(`Wrote ${countOf(count, "finding")} to \`${displayPath(path, io.cwd)}\`.\n`);
	}
	// The baseline is about all findings; seen through a part of them, the rest of it would look stale.
	const left = sinceThen(wantedOf(outcome.diagnostics, settings, io.cwd), outcome);
	const shown = settings.quiet ? left.filter(({ severity }) => severity === "error") : left;
	const { contents, fileCount } = outcome;
	const facts = { cwd: io.cwd, duration: io.now() - started, fileCount };
	const report = toReport(contents, shown, facts);
	assertContentFound({ report }, settings.folder, io.cwd);
	await writeReports(report, targets, { io, palette });
	reportFailures(outcome, io);
	if (settings.timings) io.stderr.write(renderTimings(outcome.timings));
	const warnings = countSeverity(left, "warning");
	return exitCode(outcome, { errors: report.summary.errors, warnings }, settings, io);
};

async function checkOnce(settings: CheckSettings, io: Io): Promise<CheckOutcome> {
	const { folder, fix, stdinPath } = settings;
	if (stdinPath !== undefined)
		return checkFolder(settings, io, { replacements: new Map([[stdinPath, io.stdin()]]) });
	if (fix === undefined) return checkFolder(settings, io);
	const signal = io.interruption();
	const { files, count, outcome } = await fixFolder(settings, fix, io);
	const changes = files.map(({ path, after }) => ({ path: join(folder, path), text: after }));
	await replaceFiles(changes, signal);
	if (count > 0)
		io.stderr.write(`Mended ${countOf(count, "finding")} in ${countOf(files.length, "file")}.\n`);
	return outcome;
}

async function showDiff(settings: CheckSettings, io: Io): Promise<number> {
	const { files } = await fixFolder(settings, settings.fix ?? "safe", io);
	const { toDiff } = await import("./toDiff.ts");
	io.stdout.write(toDiff(files, settings.folder, io.cwd));
	return files.length > 0 ? EXIT.findings : EXIT.clean;
}

/** What is left when the baseline, or the choice of one file, has been taken into account. */
function wantedOf(
	diagnostics: readonly Diagnostic[],
	settings: CheckSettings,
	cwd: string,
): readonly Diagnostic[] {
	const left = withoutBaseline(diagnostics, settings, cwd);
	const { stdinPath } = settings;
	return stdinPath === undefined ? left : left.filter(({ file }) => file === stdinPath);
}

function reportFailures({ failures }: CheckOutcome, io: Io): void {
	for (const { code, error } of failures) {
		const reason = error instanceof Error ? error.message : String(error);
		const failed = new CliError(
			`The rule \`${code}\` failed: ${reason.split("\n", 1)[0]}`,
			"The other rules ran.",
		);
		io.stderr.write(describeFailure(failed, false, io.env));
	}
}

function exitCode(
	{ failures }: CheckOutcome,
	{ errors, warnings }: Pick<ReportSummary, "errors" | "warnings">,
	{ maxWarnings }: CheckSettings,
	io: Io,
): number {
	if (failures.length > 0) return EXIT.couldNotRun;
	if (errors > 0) return EXIT.findings;
	if (warnings <= maxWarnings) return EXIT.clean;
	io.stderr.write(
		`prereq: ${countOf(warnings, "warning")}, and --max-warnings allows ${maxWarnings}.\n`,
	);
	return EXIT.findings;
}
