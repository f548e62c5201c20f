import type { CommandInput } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import type { FormatTarget } from "../../report/formatTargets.ts";
import { writeReports } from "../../report/writeReports.ts";
import type { CheckRequest } from "./checkSettings.ts";
import { exitCodeOf } from "./exitCodeOf.ts";
import { freshReport, reportFailures } from "./freshReport.ts";
import { toCheckResult } from "./results/checkResult.ts";
import { openFactStore } from "./results/factStore.ts";
import type { ResultSlot } from "./results/resultSlot.ts";
import { withPreset } from "./withPreset.ts";

/** What a check without a kept result begins with. */
export interface FreshStart extends Pick<CommandInput, "io" | "palette"> {
	/** Moment from which the report counts its time. */
	readonly started: number;
	/** Where the result is to be kept. */
	readonly slot: ResultSlot | undefined;
}

/** Checks a folder, prints what was found, keeps it, and gives the exit code. */
export async function checkAfresh(
	request: CheckRequest,
	targets: readonly FormatTarget[],
	{ started, slot, io, palette }: FreshStart,
): Promise<number> {
	const store = openFactStore(request, (path) => slot?.hashOf(path));
	const memory = { ...store?.memory, ...slot?.known };
	const fresh = await freshReport(withPreset(request), io, started, memory);
	const { report, outcome, warnings } = fresh;
	await writeReports(report, targets, { io, palette });
	reportFailures(outcome, io);
	if (request.timings) {
		const { renderTimings } = await import("./renderTimings.ts");
		io.stderr.write(renderTimings(outcome.timings));
	}
	if (outcome.failures.length > 0) return EXIT.couldNotRun;
	store?.save();
	if (outcome.contents.unreadable.length === 0) slot?.save(toCheckResult(report, warnings));
	return exitCodeOf(report.summary.errors, warnings, request, io);
}
