import { setFlagsFromString } from "node:v8";

/** Where V8 has Maglev, the compiler below, from Node 24 on. */
const WITH_MAGLEV: ReadonlySet<string> = new Set(["arm64", "x64"]);

/**
 * Turns off TurboFan, V8's slowest and best compiler, for the rest of this process: of a run of a few
 * seconds it takes up to a quarter, and what it makes runs for a moment. Without Maglev there is nothing
 * to turn to, so older versions of Node keep it.
 */
export function skipSlowCompiler({
	versions,
	arch,
}: Pick<NodeJS.Process, "arch" | "versions">): void {
	if (Number.parseInt(versions.node, 10) >= 24 && WITH_MAGLEV.has(arch))
		setFlagsFromString("--no-opt");
}
