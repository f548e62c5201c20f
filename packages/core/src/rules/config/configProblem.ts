import { findNearest } from "../../internal/findNearest.ts";
import type { ValuePath } from "../../model/valuePath.ts";

/** Something wrong with a configuration. */
export interface ConfigProblem {
	readonly path: ValuePath;
	/** Whether the key at `path` is at fault rather than its value. */
	readonly atKey?: true;
	readonly message: string;
	readonly fix?: string;
}

/** The problem of a name that stands for nothing, with the one that was probably meant. */
export function unknownName(
	noun: "key" | "rule",
	name: string,
	path: ValuePath,
	known: Iterable<string>,
): ConfigProblem {
	const near = findNearest(name, known);
	const problem = { path, message: `There is no ${noun} \`${name}\`.`, atKey: true } as const;
	return near === undefined ? problem : { ...problem, fix: `Did you mean \`${near}\`?` };
}

/** The problem of a setting for a code that cannot be set. */
export function alwaysError(code: string, path: ValuePath): ConfigProblem {
	const message = `\`${code}\` is always an error: without it no curriculum can be built.`;
	return { path, message, fix: "Remove the setting." };
}

export function listOf(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(", ");
}
