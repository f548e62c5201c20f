#!/usr/bin/env node
import { readGlobalFlags } from "./globalFlags.ts";
import { version } from "./version.ts";

const argv = process.argv.slice(2);

if (readGlobalFlags(argv).version) process.stdout.write(`${version}\n`);
else {
	// Node ≥ 22.8; the types are those of the oldest Node that we run on.
	const module = process.getBuiltinModule("node:module") as { enableCompileCache?: () => void };
	module.enableCompileCache?.();
	const { program } = await import("./program.ts");
	await program(argv);
}
