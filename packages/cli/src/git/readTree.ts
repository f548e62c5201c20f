import { CliError } from "../cliError.ts";
import type { Repository } from "./repository.ts";
import { runGit } from "./runGit.ts";

/** A file as a commit has it. */
export interface TreeFile {
	/** Path from the folder. */
	readonly path: string;
	/** Undefined when it is not UTF-8. */
	readonly text: string | undefined;
}

const REGULAR = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The files below the folder as a commit has them, of the names that are wanted; none when it has no
 * such folder. Two runs of git, however many files there are.
 * @throws CliError when git cannot read them
 */
export function readTree(
	{ folder }: Repository,
	commit: string,
	isWanted: (path: string) => boolean,
): TreeFile[] {
	const listed = runGit(folder, ["ls-tree", "-r", "-z", commit, "--", "."]);
	if (listed.code !== 0) throw unreadable(commit, listed.stderr);
	const entries = listed.stdout
		.toString("utf8")
		.split("\0")
		.flatMap((line) => {
			const [, blob, path] = REGULAR.exec(line) ?? [];
			return blob !== undefined && path !== undefined && isWanted(path) ? [{ blob, path }] : [];
		});
	if (entries.length === 0) return [];
	const input = entries.map(({ blob }) => `${blob}\n`).join("");
	const blobs = runGit(folder, ["cat-file", "--batch"], input);
	if (blobs.code !== 0) throw unreadable(commit, blobs.stderr);
	let at = 0;
	return entries.map(({ path }) => {
		const newline = blobs.stdout.indexOf(10, at);
		const header = blobs.stdout.toString("latin1", at, newline);
		const size = Number(/ blob (\d+)$/.exec(header)?.[1] ?? Number.NaN);
		// A shallow or partial clone may lack what it lists.
		if (newline < 0 || Number.isNaN(size)) throw unreadable(commit, `\`${path}\` is missing`);
		at = newline + 1 + size + 1;
		return { path, text: decode(blobs.stdout.subarray(newline + 1, newline + 1 + size)) };
	});
}

function decode(bytes: Buffer): string | undefined {
	try {
		return decoder.decode(bytes);
	} catch {
		return undefined;
	}
}

function unreadable(commit: string, reason: string): CliError {
	return new CliError(
		`git cannot read the content of \`${commit.slice(0, 12)}\`: ${reason.split("\n", 1)[0]}.`,
		"Fetch the whole commit first.",
	);
}
