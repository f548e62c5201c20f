/** Why a command could not run, in words for the user: what is wrong, then what to do. */
export class CliError extends Error {
	readonly fix: string | undefined;

	constructor(message: string, fix?: string, options?: ErrorOptions) {
		super(message, options);
		this.name = "CliError";
		this.fix = fix;
	}
}

/** The user pressed Ctrl-C while a command was at work. */
export class Interrupted extends Error {
	constructor() {
		super("Interrupted.");
		this.name = "Interrupted";
	}
}
