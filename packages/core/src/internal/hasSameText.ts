import type { SourceFile } from "../model/source.ts";

/** Whether two files say the same; their texts are asked for only when they are two. */
export function hasSameText(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
	return a === b || a?.text === b?.text;
}
