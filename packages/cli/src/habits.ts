import type { CommandSpec } from "./command.ts";

/** What other tools call a command of ours. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
	["lint", "check"],
	["validate", "check"],
	["verify", "check"],
	["serve", "dev"],
	["start", "dev"],
	["watch", "check --watch"],
	["fix", "check --fix"],
]);

/** What other tools call an option of ours, with the name that ours has. */
const OPTIONS: ReadonlyMap<string, readonly [name: string, written: string]> = new Map([
	["-f", ["format", "--format <name>"]],
	["-o", ["format", "--format <name>:<file>"]],
	["--reporter", ["format", "--format <name>"]],
	["--formatter", ["format", "--format <name>"]],
	["--output-file", ["format", "--format <name>:<file>"]],
	["--output-format", ["format", "--format <name>"]],
	["--write", ["fix", "--fix"]],
	["--apply", ["fix", "--fix"]],
	["--unsafe", ["fix", "--fix=unsafe"]],
	["--unsafe-fixes", ["fix", "--fix=unsafe"]],
	["--fix-dry-run", ["diff", "--diff"]],
	["--dry-run", ["diff", "--diff"]],
	["--changed", ["since", "--since <ref>"]],
	["--staged", ["since", "--since HEAD"]],
	["--error-on-warnings", ["max-warnings", "--max-warnings 0"]],
	["--deny-warnings", ["max-warnings", "--max-warnings 0"]],
	["--stdin-file-path", ["stdin-filename", "--stdin --stdin-filename <path>"]],
	["--stats", ["timings", "--timings"]],
	["--suppress-all", ["write-baseline", "--write-baseline"]],
]);

/** What to write for a command that other tools have. */
export function commandFromElsewhere(name: string): string | undefined {
	return COMMANDS.get(name);
}

/** What to write for an option that other tools have, when the command has one like it. */
export function optionFromElsewhere(flag: string, spec: CommandSpec): string | undefined {
	const [name, written] = OPTIONS.get(flag.split("=", 1)[0]!) ?? [];
	return spec.options.some((option) => option.name === name) ? written : undefined;
}
