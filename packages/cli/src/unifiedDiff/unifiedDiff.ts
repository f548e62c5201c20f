import { type LineChange, lineChanges } from "./lineChanges.ts";

/** A file before and after; `undefined` where it is not there. Paths are relative, with `/`. */
export interface FileDiff {
	readonly before: { readonly path: string; readonly text: string };
	readonly after: { readonly path: string; readonly text: string };
}

const CONTEXT = 3;

/** A unified diff that `git apply` and `patch -p1` read; empty when nothing differs. */
export function unifiedDiff({ before, after }: FileDiff): string {
	const isMoved = before.path !== after.path;
	if (!isMoved && before.text === after.text) return "";
	const header = [`diff --git a/${before.path} b/${after.path}`];
	if (isMoved) header.push(`rename from ${before.path}`, `rename to ${after.path}`);
	if (before.text !== after.text) header.push(`--- a/${before.path}`, `+++ b/${after.path}`);
	return `${[...header, ...hunks(before.text, after.text)].join("\n")}\n`;
}

function hunks(before: string, after: string): string[] {
	const a = splitLines(before);
	const b = splitLines(after);
	const groups: LineChange[][] = [];
	for (const change of lineChanges(a, b)) {
		const last = groups.at(-1);
		if (last && change.aStart - last.at(-1)!.aEnd <= 2 * CONTEXT) last.push(change);
		else groups.push([change]);
	}
	return groups.flatMap((changes) => hunk(a, b, changes));
}

function hunk(
	a: readonly string[],
	b: readonly string[],
	changes: readonly LineChange[],
): string[] {
	const [first, last] = [changes[0]!, changes.at(-1)!];
	const lead = Math.min(CONTEXT, first.aStart);
	const trail = Math.min(CONTEXT, a.length - last.aEnd);
	const lines: string[] = [];
	let at = first.aStart - lead;
	for (const { aStart, aEnd, bStart, bEnd } of changes) {
		lines.push(...a.slice(at, aStart).map((line) => written(" ", line)));
		lines.push(...a.slice(aStart, aEnd).map((line) => written("-", line)));
		lines.push(...b.slice(bStart, bEnd).map((line) => written("+", line)));
		at = aEnd;
	}
	lines.push(...a.slice(at, last.aEnd + trail).map((line) => written(" ", line)));
	const from = range(first.aStart - lead, last.aEnd + trail);
	const to = range(first.bStart - lead, last.bEnd + trail);
	return [`@@ -${from} +${to} @@`, ...lines];
}

/** Lines with their ends, so that a change of `\r\n` or of the last line is a change. */
function splitLines(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function written(mark: string, line: string): string {
	return line.endsWith("\n")
		? mark + line.slice(0, -1)
		: `${mark}${line}\n\\ No newline at end of file`;
}

function range(start: number, end: number): string {
	const count = end - start;
	return `${count === 0 ? start : start + 1},${count}`;
}
