import { join } from "node:path";
import {
	findNearest,
	RENAMED_KINDS,
	type RenamedKind,
	type RenamePlan,
	renameId,
} from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { EXIT } from "../../exitCode.ts";
import { type ContentVersion, loadFolder } from "../../loadVersion.ts";
import { printText } from "../../printText.ts";
import { type FileChange, replaceFiles } from "../../replaceFiles.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { renderDryRun, renderRenamed } from "./render.ts";

/** `prereq rename <old> <new>`: another id, everywhere. */
export const run: CommandRun = async (input) => {
	const { args, options, io, palette } = input;
	const [from = "", to = ""] = args;
	const folder = contentFolder(options.get("dir"), io.cwd);
	const signal = io.interruption();
	const version = await loadFolder(folder, io);
	if (version.parsed.curriculum === undefined || version.parsed.fileCount === 0) {
		if ((await requireCurriculum(input)) === undefined) return EXIT.findings;
	}
	const kind = findKind(version, from, options.get("kind") as RenamedKind | undefined);
	const { files, parsed, lock, config } = version;
	const plan = await renameId({
		kind,
		from,
		to,
		files,
		parsed,
		...(lock && { lock }),
		...(config && { options: { config } }),
	});
	if (!plan.ok) throw new CliError(plan.problem.message, plan.problem.fix);
	if (options.has("dry-run")) {
		io.stdout.write(renderDryRun(version, plan));
		return EXIT.clean;
	}
	await replaceFiles(toChanges(folder, version, plan), signal);
	printText(io.stdout, renderRenamed({ kind, from, to, plan }, palette));
	return EXIT.clean;
};

function toChanges(folder: string, { files }: ContentVersion, plan: RenamePlan): FileChange[] {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	for (const { path, text } of plan.changed) texts.set(path, text);
	const moved = new Map(plan.moves.map((move) => [move.from, move.to]));
	const written = [...new Set([...plan.changed.map(({ path }) => path), ...moved.keys()])];
	return [
		...written.map((path) => ({
			path: join(folder, moved.get(path) ?? path),
			text: texts.get(path) ?? "",
		})),
		...plan.moves.map(({ from }) => ({ path: join(folder, from), text: undefined })),
	];
}

/** @throws CliError when nothing has the id, or more than one thing */
function findKind(
	{ parsed }: ContentVersion,
	id: string,
	asked: RenamedKind | undefined,
): RenamedKind {
	if (asked !== undefined) return asked;
	const found = RENAMED_KINDS.filter((kind) =>
		parsed.drafts.some((file) => file.kind === kind && file.id === id),
	);
	const [kind, ...others] = found;
	if (kind !== undefined && others.length === 0) return kind;
	if (kind !== undefined) {
		const kinds = found.map((one) => `\`--kind ${one}\``).join(" or ");
		throw new CliError(`More than one thing is called \`${id}\`.`, `Add ${kinds}.`);
	}
	const aliases = parsed.curriculum?.aliases.get(id);
	if (aliases !== undefined)
		throw new CliError(`There is no topic \`${id}\`.`, `It was renamed to \`${aliases}\` already.`);
	const ids = parsed.drafts.flatMap((file) =>
		RENAMED_KINDS.some((one) => one === file.kind) ? [file.id] : [],
	);
	const near = findNearest(id, ids);
	throw new CliError(
		`There is no topic, roadmap or role \`${id}\`.`,
		near === undefined ? undefined : `Did you mean \`${near}\`?`,
	);
}
