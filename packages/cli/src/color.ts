import type { Io, Output } from "./io.ts";

/** Whether to colour what goes to `output`: `--color` > FORCE_COLOR > NO_COLOR > terminal. */
export function wantsColor(
	flag: boolean | undefined,
	env: Io["env"],
	output: Pick<Output, "isTTY">,
): boolean {
	if (flag !== undefined) return flag;
	const force = env["FORCE_COLOR"];
	if (force !== undefined && force !== "") return force !== "0" && force !== "false";
	const none = env["NO_COLOR"];
	if (none !== undefined && none !== "") return false;
	return output.isTTY && env["TERM"] !== "dumb";
}
