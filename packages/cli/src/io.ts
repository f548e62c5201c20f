import type { RunLength } from "./expectRun.ts";

/** Somewhere text goes: standard output or standard error. */
export interface Output {
	write(text: string): void;
	readonly isTTY: boolean;
	/** Width of the terminal in columns, when there is one. */
	readonly columns: number | undefined;
	/** Its height in lines. */
	readonly rows: number | undefined;
	/** Nobody reads any more what is written. */
	readonly isClosed: boolean;
}

/** Everything a command may know about the process it runs in. */
export interface Io {
	readonly stdout: Output;
	readonly stderr: Output;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Absolute path of the working directory. */
	readonly cwd: string;
	/** Everything on standard input. */
	readonly stdin: () => string;
	/** Milliseconds since some fixed moment; never goes back. */
	readonly now: () => number;
	/** Milliseconds since 1970. */
	readonly clock: () => number;
	/**
	 * Asks a person and resolves to the line that they typed; undefined at the end of input. Absent
	 * when nobody can answer.
	 */
	readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
	/**
	 * From the first call on, Ctrl-C aborts the signal instead of ending the process; a second one
	 * ends it.
	 */
	readonly interruption: () => AbortSignal;
	/** Says how soon the process will be over: code is not to be compiled as if it ran for longer. */
	readonly expectsRun: (length: RunLength) => void;
}
