import type { Io, Output } from "../io.ts";

/** An output that remembers what was written. */
export class FakeOutput implements Output {
	text = "";
	readonly isTTY: boolean;
	readonly columns: number | undefined;
	readonly rows = 24;
	isClosed = false;

	constructor(isTTY = false, columns?: number) {
		this.isTTY = isTTY;
		this.columns = columns;
	}

	write(text: string): void {
		this.text += text;
	}
}

export interface FakeIo extends Io {
	readonly stdout: FakeOutput;
	readonly stderr: FakeOutput;
	/** Ctrl-C. */
	readonly interrupt: () => void;
}

/** A process that never was. */
export function fakeIo(
	settings: {
		cwd?: string;
		env?: Record<string, string>;
		terminal?: boolean;
		stdin?: string;
		/** What a person types, line by line; nobody is there when absent. */
		lines?: readonly string[];
	} = {},
): FakeIo {
	const controller = new AbortController();
	const { cwd = "/", env = {}, terminal = false, stdin = "", lines } = settings;
	const stdout = new FakeOutput(terminal);
	const typed = lines?.values();
	return {
		stdout,
		...(typed && {
			ask: async (question) => {
				const line = typed.next().value;
				stdout.write(`${question}${line ?? ""}\n`);
				return line;
			},
		}),
		stderr: new FakeOutput(terminal),
		env,
		cwd,
		stdin: () => stdin,
		now: () => performance.now(),
		clock: () => Date.UTC(2026, 10, 20, 12),
		interruption: () => controller.signal,
		expectsRun: () => {},
		interrupt: () => controller.abort(),
	};
}
