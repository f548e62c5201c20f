import { foldLines } from "./foldLines.ts";
import type { Output } from "./io.ts";

/** Writes text for people: in a terminal no line is wider than it; files and pipes get lines whole. */
export function printText(output: Output, text: string): void {
	output.write(output.columns ? foldLines(text, output.columns) : text);
}
