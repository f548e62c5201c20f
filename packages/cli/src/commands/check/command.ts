import type { CommandInput, CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import type { Io } from "../../io.ts";
import { type FormatTarget, readFormatTargets } from "../../report/formatTargets.ts";
import { writeReports } from "../../report/writeReports.ts";
import { type CheckRequest, checkSettings } from "./checkSettings.ts";
import { freshReport, reportFailures } from "./freshReport.ts";
import { fromCheckResult, toCheckResult } from "./results/checkResult.ts";
import { openFactStore } from "./results/factStore.ts";
import { openResultSlot, type ResultSlot } from "./results/resultSlot.ts";
import { tooManyWarnings } from "./tooManyWarnings.ts";
import { withPreset } from "./withPreset.ts";

/** `prereq check [dir]`: prints what is wrong. */
export const run: CommandRun = async (input) => {
	const { options, io } = input;
	const started = io.now();
	const targets = await readFormatTargets(options.get("format"), io.env);
	const request = checkSettings(input);
	if (request.printsConfig || request.diff) return showInstead(request, io);
	if (request.watches)
		return (await import("./watch/watchCheck.ts")).watchCheck(request, targets, input);
	const slot = openResultSlot(request, io);
	const known = slot?.load();
	if (known === undefined) return checkAfresh(request, targets, { ...input, started, slot });
	const report = fromCheckResult(known, { cwd: io.cwd, duration: io.now() - started });
	await writeReports(report, targets, input);
	return exitCode(report.summary.errors, known.warnings, request, io);
};

async function checkAfresh(
	request: CheckRequest,
	targets: readonly FormatTarget[],
	{ started, slot, ...input }: CommandInput & { started: number; slot: ResultSlot | undefined },
): Promise<number> {
	const { io } = input;
	const store = openFactStore(request, (path) => slot?.hashOf(path));
	const memory = { ...store?.memory, ...slot?.known };
	const fresh = await freshReport(withPreset(request), io, started, memory);
	const { report, outcome, warnings } = fresh;
	await writeReports(report, targets, input);
	reportFailures(outcome, io);
	if (request.timings) {
		const { renderTimings } = await import("./renderTimings.ts");
		io.stderr.write(renderTimings(outcome.timings));
	}
	if (outcome.failures.length > 0) return EXIT.couldNotRun;
	store?.save();
	if (outcome.contents.unreadable.length === 0) slot?.save(toCheckResult(report, warnings));
	return exitCode(report.summary.errors, warnings, request, io);
}

async function showInstead(request: CheckRequest, io: Io): Promise<number> {
	const settings = withPreset(request);
	if (!settings.printsConfig) return (await import("./showDiff.ts")).showDiff(settings, io);
	const { printConfig } = await import("./printConfig.ts");
	io.stdout.write(await printConfig(settings, io));
	return EXIT.clean;
}

function exitCode(
	errors: number,
	warnings: number,
	request: Pick<CheckRequest, "maxWarnings">,
	io: Io,
): number {
	if (errors > 0) return EXIT.findings;
	const excess = tooManyWarnings(warnings, request);
	io.stderr.write(excess);
	return excess === "" ? EXIT.clean : EXIT.findings;
}
