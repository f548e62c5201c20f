/** Options that hold for every command, wherever they stand. */
export interface GlobalFlags {
	/** What `--color` or `--no-color` asked for. */
	readonly color: boolean | undefined;
	readonly verbose: boolean;
	readonly help: boolean;
	readonly version: boolean;
	/** What is left for the command. */
	readonly rest: readonly string[];
}

/** Takes the global options out of `argv`; after `--` nothing is an option. */
export function readGlobalFlags(argv: readonly string[]): GlobalFlags {
	let color: boolean | undefined;
	let verbose = false;
	let help = false;
	let version = false;
	const rest: string[] = [];
	const end = argv.indexOf("--");
	const options = end < 0 ? argv : argv.slice(0, end);
	for (const arg of options) {
		if (arg === "--color") color = true;
		else if (arg === "--no-color") color = false;
		else if (arg === "--verbose") verbose = true;
		else if (arg === "--help" || arg === "-h") help = true;
		else if (arg === "--version" || arg === "-V") version = true;
		else rest.push(arg);
	}
	if (end >= 0) rest.push(...argv.slice(end));
	return { color, verbose, help, version, rest };
}
