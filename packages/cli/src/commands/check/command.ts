import type { CommandRun } from "../../command.ts";
import { noContent } from "../../noContent.ts";
import { readFormatTargets } from "../../report/formatTargets.ts";
import { writeReports } from "../../report/writeReports.ts";
import { checkSettings } from "./checkSettings.ts";
import { exitCodeOf } from "./exitCodeOf.ts";
import { fromCheckResult } from "./results/checkResult.ts";
import { openResultSlot } from "./results/resultSlot.ts";
import { withUsableCache } from "./results/usableCache.ts";

/** `prereq check [dir]`: prints what is wrong. All that it takes to check is loaded when there is no result yet. */
export const run: CommandRun = async (input) => {
	const { options, io } = input;
	const started = io.now();
	const targets = await readFormatTargets(options.get("format"), io.env);
	const wanted = checkSettings(input);
	if (wanted.printsConfig || wanted.diff) {
		const { showInstead } = await import("./showInstead.ts");
		io.expectsRun("short");
		return showInstead(wanted, io);
	}
	if (wanted.watches) {
		const { watchCheck } = await import("./watch/watchCheck.ts");
		io.expectsRun("long");
		return watchCheck(wanted, targets, input);
	}
	const request = withUsableCache(wanted, io);
	const slot = openResultSlot(request, io);
	if (slot?.isEmpty) throw noContent(request.folder, io.cwd);
	const known = slot?.load();
	if (known === undefined) {
		const { checkAfresh } = await import("./checkAfresh.ts");
		io.expectsRun("short");
		return checkAfresh(request, targets, { ...input, started, slot });
	}
	const report = fromCheckResult(known, { cwd: io.cwd, duration: io.now() - started });
	await writeReports(report, targets, input);
	return exitCodeOf(report.summary.errors, known.warnings, request, io);
};
