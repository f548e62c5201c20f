import { ID_LOCK_FILE, type IdLock, readIdLock } from "@prereq/core";
import { CliError } from "./cliError.ts";

/**
 * The lock file with this text; `shown` is what the user calls it.
 * @throws CliError when it cannot be used
 */
export function readLock(text: string, shown: string): IdLock {
	const lock = readIdLock({ path: ID_LOCK_FILE, text });
	if (typeof lock !== "string") return lock;
	throw new CliError(
		lock.replace(`\`${ID_LOCK_FILE}\``, () => `\`${shown}\``),
		"Bring back the last version from git: it says which ids learners have progress in.",
	);
}
