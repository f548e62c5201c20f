import { setFlagsFromString } from "node:v8";

/** How long a run takes: a fraction of a second, a few seconds, or more. */
export type RunLength = "brief" | "short" | "long";

/** The newest major version of Node that was seen to know the flags: V8 complains on stderr of one that it does not know. */
const NEWEST = 26;

/** Where V8 has Maglev, the compiler below TurboFan, from Node 24 on. */
const WITH_MAGLEV: ReadonlySet<string> = new Set(["arm64", "x64"]);

const COMPILERS: Readonly<Record<RunLength, readonly string[]>> = {
	brief: ["--no-opt", "--no-maglev"],
	short: ["--no-opt", "--maglev"],
	long: ["--opt", "--maglev"],
};

/** A guess of V8's that what a place in the code makes will live long; a wrong one keeps all that it refers to. */
const NEW_ARE_YOUNG = "--no-allocation-site-pretenuring";

/**
 * Has V8 do less for code that soon has run for the last time, until it is told otherwise. TurboFan, its slowest
 * and best compiler, takes up to a quarter of a run of a few seconds, and what it makes runs for a moment; Maglev
 * takes as much of a brief one. Room for new objects grows at once, because each doubling copies them all. Without
 * Maglev there is nothing to turn to, so older versions of Node compile as they are used to. In all of them new
 * objects begin as young ones.
 */
export function expectRun(
	length: RunLength,
	{ versions, arch }: Pick<NodeJS.Process, "arch" | "versions">,
): void {
	const major = Number.parseInt(versions.node, 10);
	if (major > NEWEST) return;
	setFlagsFromString(NEW_ARE_YOUNG);
	if (major < 24 || !WITH_MAGLEV.has(arch)) return;
	for (const flag of [...COMPILERS[length], "--semi-space-growth-factor=32"])
		setFlagsFromString(flag);
}
