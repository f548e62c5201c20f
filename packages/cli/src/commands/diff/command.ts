import { type Curriculum, diffCurricula } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { displayPath } from "../../displayPath.ts";
import { EXIT } from "../../exitCode.ts";
import { openRepository, resolveCommit } from "../../git/repository.ts";
import { type CommitSource, loadCommit, loadFolder } from "../../loadVersion.ts";
import { printAnswer } from "../../printAnswer.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { renderDiff } from "./render.ts";
import { renderDiffMarkdown } from "./renderMarkdown.ts";

/** `prereq diff <ref> [dir]`: what changed since a commit. */
export const run: CommandRun = async (input) => {
	const { args, options, io, palette } = input;
	const [ref = "", dir] = args;
	const folder = contentFolder(dir, io.cwd);
	const repository = openRepository(folder, displayPath(folder, io.cwd));
	const commit = resolveCommit(repository, ref);
	const format = options.get("format") ?? "text";
	const { parsed, lock, config } = await loadFolder(folder, io);
	if (parsed.curriculum === undefined || parsed.fileCount === 0) {
		await requireCurriculum({
			...input,
			options: new Map([
				["dir", folder],
				["format", format],
			]),
		});
		return EXIT.findings;
	}
	const before = await soundVersion({ repository, commit, ref, config });
	const diff = diffCurricula(before, parsed.curriculum, lock && { lock });
	if (format === "markdown") io.stdout.write(renderDiffMarkdown(diff, ref));
	else
		printAnswer(input, { version: 1, ref, commit, ...diff }, () => renderDiff(diff, ref, palette));
	const isLoss = diff.risks.some(({ type }) => type === "lost");
	return isLoss && options.has("exit-code") ? EXIT.findings : EXIT.clean;
};

/** @throws CliError when the commit has content with errors */
async function soundVersion(source: CommitSource): Promise<Curriculum> {
	const { parsed } = await loadCommit(source);
	if (parsed.curriculum !== undefined) return parsed.curriculum;
	const error = parsed.diagnostics.find(({ severity }) => severity === "error");
	const first = error
		? `\`${error.file}:${error.range.start.line}\`: ${error.message}`
		: "a file is not UTF-8 text.";
	throw new CliError(
		`The content of \`${source.ref}\` has errors, so there is nothing to compare with. ${first}`,
		"Compare with a commit whose content passes `prereq check`.",
	);
}
