import { setFlagsFromString } from "node:v8";

/** The first Node whose second compiler is on by default: without the third one it still has a fast one. */
const OLDEST = 24;

/**
 * Keeps V8 from compiling hot functions a third time. A check is over before that pays off: it costs an
 * eighth of the CPU at 2,000 topics, and as much at 10,000.
 */
export function compileLess(): void {
	if (Number.parseInt(process.versions.node, 10) >= OLDEST) setFlagsFromString("--no-turbofan");
}
