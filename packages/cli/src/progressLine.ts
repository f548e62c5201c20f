import { setImmediate } from "node:timers/promises";
import type { Io } from "./io.ts";

/** A line on standard error that says what takes so long. */
export interface Progress {
	/** Names what happens next, and lets the terminal draw it. */
	step(text: string): Promise<void>;
	/** Removes the line. */
	stop(): void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_TIME = 80;
/** Milliseconds of silence: quick work needs no indicator. */
const PATIENCE = 150;
const CLEAR_LINE = "\r\u001B[2K";

/** Shows progress on a terminal once work takes long; elsewhere it stays silent. */
export function startProgress(io: Io): Progress {
	const { stderr } = io;
	if (!stderr.isTTY || io.env["TERM"] === "dumb") return { step: async () => {}, stop: () => {} };
	const started = io.now();
	let frame = 0;
	let shown = false;
	let label = "";
	const draw = (): void => {
		if (label === "" || io.now() - started < PATIENCE) return;
		shown = true;
		stderr.write(`${CLEAR_LINE}${FRAMES[frame++ % FRAMES.length]} ${label} …`);
	};
	const timer = setInterval(draw, FRAME_TIME);
	timer.unref();
	return {
		step: async (text) => {
			label = text;
			draw();
			await setImmediate();
		},
		stop: () => {
			clearInterval(timer);
			if (shown) stderr.write(CLEAR_LINE);
			shown = false;
		},
	};
}
