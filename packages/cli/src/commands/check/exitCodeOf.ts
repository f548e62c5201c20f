import { EXIT } from "../../exitCode.ts";
import type { Io } from "../../io.ts";
import type { CheckRequest } from "./checkSettings.ts";
import { tooManyWarnings } from "./tooManyWarnings.ts";

/** The exit code of a check; says so when there are more warnings than are allowed. */
export function exitCodeOf(
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
