import { join } from "node:path";
import type { Diagnostic } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import { describeFailure } from "../../describeFailure.ts";
import { displayPath } from "../../displayPath.ts";
import type { Io } from "../../io.ts";
import { countOf } from "../../plural.ts";
import { assertContentFound } from "../../readContent.ts";
import { replaceFiles } from "../../replaceFiles.ts";
import { countSeverity, type Report } from "../../report/report.ts";
import { toReport } from "../../toReport.ts";
import { withoutBaseline, writeBaseline } from "./baselineFile.ts";
import { type CheckMemory, type CheckOutcome, checkFolder } from "./checkFolder.ts";
import type { CheckSettings } from "./checkSettings.ts";
import { fixFolder } from "./fixFolder.ts";
import { sinceCommit } from "./sinceCommit.ts";

/** A check with what is printed of it. */
export interface FreshReport {
	readonly report: Report;
	readonly outcome: CheckOutcome;
	/** Warnings, also those that `--quiet` leaves out. */
	readonly warnings: number;
}

/**
 * Reads and checks a folder, and mends or accepts findings where that is asked for.
 * @param started moment from which the report counts its time
 * @throws CliError when there is nothing to check, or the check cannot run
 */
export async function freshReport(
	settings: CheckSettings,
	io: Io,
	started: number,
	memory: CheckMemory = {},
): Promise<FreshReport> {
	const sinceThen = sinceCommit(settings, io.cwd);
	const outcome = await checkOnce(settings, io, memory);
	if (settings.writesBaseline) {
		const { path, count } = writeBaseline(outcome.diagnostics, settings, io.cwd);
		io.stderr.write(`Wrote ${countOf(count, "finding")} to \`${displayPath(path, io.cwd)}\`.\n`);
	}
	// The baseline is about all findings; seen through a part of them, the rest of it would look stale.
	const left = sinceThen(wantedOf(outcome.diagnostics, settings, io.cwd), outcome);
	const shown = settings.quiet ? left.filter(({ severity }) => severity === "error") : left;
	const { fileCount } = outcome;
	const contents = aboutStdin(outcome.contents, settings);
	const facts = { cwd: io.cwd, duration: io.now() - started, fileCount };
	const report = toReport(contents, shown, facts);
	assertContentFound({ report }, settings.folder, io.cwd);
	return { report, outcome, warnings: countSeverity(left, "warning") };
}

async function checkOnce(
	settings: CheckSettings,
	io: Io,
	memory: CheckMemory,
): Promise<CheckOutcome> {
	const { folder, fix, stdinPath } = settings;
	if (stdinPath !== undefined)
		return checkFolder(settings, io, { replacements: new Map([[stdinPath, io.stdin()]]) });
	if (fix === undefined) return checkFolder(settings, io, memory);
	const signal = io.interruption();
	const { files, count, outcome } = await fixFolder(settings, fix, io);
	const changes = files.map(({ path, after }) => ({ path: join(folder, path), text: after }));
	await replaceFiles(changes, signal);
	if (count > 0)
		io.stderr.write(`Mended ${countOf(count, "finding")} in ${countOf(files.length, "file")}.\n`);
	return outcome;
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

/** One file is reported on alone: other files that cannot be read are no matter of its author. */
function aboutStdin(
	contents: CheckOutcome["contents"],
	{ stdinPath }: CheckSettings,
): CheckOutcome["contents"] {
	if (stdinPath === undefined) return contents;
	return { ...contents, unreadable: contents.unreadable.filter(({ file }) => file === stdinPath) };
}

/** Names the rules that threw. */
export function reportFailures({ failures }: CheckOutcome, io: Io): void {
	for (const { code, error } of failures) {
		const reason = error instanceof Error ? error.message : String(error);
		const failed = new CliError(
			`The rule \`${code}\` failed: ${reason.split("\n", 1)[0]!.replace(/\.$/, "")}.`,
			"The other rules ran.",
		);
		io.stderr.write(describeFailure(failed, false, io.env));
	}
}
