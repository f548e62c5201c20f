import { CliError } from "./cliError.ts";

const REASONS: ReadonlyMap<string, string> = new Map([
	["EACCES", "permission denied"],
	["EPERM", "permission denied"],
	["EROFS", "the file system is read-only"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk is full"],
	["ENOTDIR", "a file stands where a folder is needed"],
	["EEXIST", "a file stands where a folder is needed"],
	["EISDIR", "it is a folder"],
	["ENOENT", "there is no such place"],
	["ELOOP", "its links lead in a circle"],
	["ENAMETOOLONG", "the name is too long"],
]);

/**
 * What to throw when something that the user named cannot be written: words for a refusal of the file
 * system, and an error of any other kind as it is.
 */
export function cannotWrite(shown: string, cause: unknown, fix: string): unknown {
	if (!isRefusal(cause)) return cause;
	return new CliError(`\`${shown}\` cannot be written: ${whyNot(cause)}.`, fix, { cause });
}

/** What to say when it refuses to read it. */
export function cannotRead(shown: string, cause: unknown, fix: string): CliError {
	const why = codeOf(cause) === "ENOENT" ? "it does not exist" : whyNot(cause);
	return new CliError(`\`${shown}\` cannot be read: ${why}.`, fix, { cause });
}

/** Whether the file system refused something, and not a program failed. */
function isRefusal(error: unknown): boolean {
	return error instanceof Error && "syscall" in error;
}

/** Why the file system refused, in words. */
export function whyNot(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return REASONS.get(codeOf(error)) ?? error.message.replace(/,.*$/s, "").replace(/\.$/, "");
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
