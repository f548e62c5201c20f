import { CliError } from "./cliError.ts";
import { whyNot } from "./fileRefusal.ts";

/**
 * What to do about an error of an output. A reader that went away (`prereq check | head`) is none.
 * @param name what the output is called at the beginning of a sentence
 */
export function failedWrite(name: string): (error: NodeJS.ErrnoException) => void {
	return (cause) => {
		if (cause.code === "EPIPE") return;
		const fix = "Send it to another place.";
		throw new CliError(`${name} cannot be written: ${whyNot(cause)}.`, fix, { cause });
	};
}
