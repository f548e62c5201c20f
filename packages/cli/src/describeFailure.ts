import { CliError } from "./cliError.ts";
import type { Io } from "./io.ts";

/** One line for the user, with what to do; the stack only on request. */
export function describeFailure(error: unknown, verbose: boolean, env: Io["env"]): string {
	const wantsStack = verbose || /(^|[\s,])(prereq|\*)/.test(env["DEBUG"] ?? "");
	const stack = wantsStack && error instanceof Error ? `${error.stack ?? ""}\n` : "";
	return `prereq: ${sentence(error, wantsStack)}\n${stack}`;
}

function sentence(error: unknown, hasStack: boolean): string {
	if (error instanceof CliError) return [error.message, error.fix].filter(Boolean).join(" ");
	const reason = firstLine(error instanceof Error ? error.message : String(error));
	if (error instanceof Error && error.name === "PrereqError") return reason;
	const hint = hasStack ? "" : " · Run it again with --verbose to see where.";
	return `this is a fault of prereq itself: ${reason}${hint}`;
}

function firstLine(text: string): string {
	return text.split("\n", 1)[0] ?? "";
}
