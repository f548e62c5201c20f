import { once } from "node:events";
import { resolve } from "node:path";
import { ParseCache } from "@prereq/core";
import { SourceCache } from "@prereq/core/node";
import { RuleCache } from "@prereq/core/rules";
import type { CommandInput } from "../../../command.ts";
import { configCandidates } from "../../../config/findConfig.ts";
import { describeFailure } from "../../../describeFailure.ts";
import { displayPath } from "../../../displayPath.ts";
import { EXIT } from "../../../exitCode.ts";
import type { FormatTarget } from "../../../report/formatTargets.ts";
import { writeReports } from "../../../report/writeReports.ts";
import { followContent } from "../../../watch/followContent.ts";
import { baselinePath } from "../baselinePath.ts";
import type { CheckRequest } from "../checkSettings.ts";
import { type FreshReport, reportFailures } from "../freshReport.ts";
import { renderTimings } from "../renderTimings.ts";
import { tooManyWarnings } from "../tooManyWarnings.ts";
import { withPreset } from "../withPreset.ts";
import { type Attempt, attemptCheck } from "./attemptCheck.ts";
import { clearScreen, renderWatching } from "./render.ts";

/** What is watched, and where reports go. */
interface Watch {
	readonly request: CheckRequest;
	readonly targets: readonly FormatTarget[];
	readonly input: CommandInput;
}

/**
 * Checks a folder, and again on every save, until Ctrl-C; resolves to the exit code. What goes wrong
 * is printed, and watching goes on.
 * @throws CliError when there is no such preset
 */
export async function watchCheck(
	request: CheckRequest,
	targets: readonly FormatTarget[],
	input: CommandInput,
): Promise<number> {
	const { io } = input;
	const settings = withPreset(request);
	const { folder, configPath: named } = settings;
	const memory = {
		cache: new ParseCache(),
		sources: new SourceCache(),
		rules: new RuleCache(),
	};
	const end = new AbortController();
	const check = async (changed: readonly string[]): Promise<void> => {
		const started = io.now();
		for (const path of changed) memory.sources.forget(path);
		const attempt = await attemptCheck(settings, changed, { io, started, memory });
		if (end.signal.aborted) return;
		await print(attempt, changed, { request, targets, input });
		io.stderr.write(watchingLine(attempt, changed, io.now() - started, { request, input }));
		if (io.stdout.isClosed) end.abort();
	};
	const onError = (error: unknown): void => io.stderr.write(describeFailure(error, false, io.env));
	io.interruption().addEventListener("abort", () => end.abort());
	const written = new Set(targets.flatMap(({ file }) => (file ? [resolve(io.cwd, file)] : [])));
	const following = followContent({
		folder,
		files: [...configCandidates({ folder, cwd: io.cwd, named }), baselinePath(settings)],
		ignores: (path) => written.has(path),
		start: () => check([]).catch(onError),
		onChange: check,
		onError,
	});
	if (!end.signal.aborted) await once(end.signal, "abort");
	await following.stop();
	return EXIT.clean;
}

async function print(
	attempt: Attempt,
	changed: readonly string[],
	{ request, targets, input }: Watch,
): Promise<void> {
	const { io } = input;
	if (changed.length > 0 && request.clears) io.stdout.write(clearScreen(io.stdout));
	if ("error" in attempt) io.stderr.write(describeFailure(attempt.error, false, io.env));
	else await printFresh(attempt.fresh, { request, targets, input });
}

async function printFresh(fresh: FreshReport, { request, targets, input }: Watch): Promise<void> {
	const { report, outcome, warnings } = fresh;
	const { stderr } = input.io;
	await writeReports(report, targets, input);
	reportFailures(outcome, input.io);
	if (request.timings) stderr.write(renderTimings(outcome.timings));
	stderr.write(tooManyWarnings(warnings, request));
}

function watchingLine(
	attempt: Attempt,
	changed: readonly string[],
	duration: number,
	{ request, input: { io, palette } }: Pick<Watch, "request" | "input">,
): string {
	const shown = (path: string): string => displayPath(path, io.cwd);
	const files = "fresh" in attempt ? attempt.fresh.report.summary.files : undefined;
	const facts = { folder: shown(request.folder), changed: changed.map(shown), files, duration };
	return renderWatching(facts, palette);
}
