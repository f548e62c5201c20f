import { compareIds } from "../internal/compareIds.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Findings that are known and left for later: how many of a rule a file may have. */
export interface Baseline {
	readonly format: 1;
	readonly counts: readonly BaselineCount[];
}

export interface BaselineCount {
	readonly file: string;
	readonly code: string;
	readonly count: number;
}

/** What a baseline leaves of some findings. */
export interface BaselineResult {
	/** What is not in the baseline. Of a file and rule with more findings than allowed, all are here. */
	readonly diagnostics: readonly Diagnostic[];
	/** Entries that allow more than there is: the baseline has to be written anew. */
	readonly stale: readonly BaselineCount[];
}

/** The baseline that accepts some findings, by file and code. */
export function toBaseline(diagnostics: readonly Diagnostic[]): Baseline {
	const counts = [...countFindings(diagnostics).values()].sort(
		(a, b) => compareIds(a.file, b.file) || compareIds(a.code, b.code),
	);
	return { format: 1, counts };
}

/** Leave out what the baseline accepts. */
export function applyBaseline(
	diagnostics: readonly Diagnostic[],
	baseline: Baseline,
): BaselineResult {
	const found = countFindings(diagnostics);
	const accepted = new Set<string>();
	const stale: BaselineCount[] = [];
	for (const entry of baseline.counts) {
		const key = keyOf(entry);
		const count = found.get(key)?.count ?? 0;
		if (count < entry.count) stale.push(entry);
		if (count <= entry.count) accepted.add(key);
	}
	return { diagnostics: diagnostics.filter((one) => !accepted.has(keyOf(one))), stale };
}

/** Read a baseline. A text says what is wrong with it. */
export function readBaseline(text: string): Baseline | string {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== "object" || value === null) return "The baseline is no record.";
		const { format, counts } = value as Partial<Record<keyof Baseline, unknown>>;
		if (format !== 1) return "The baseline is not of format 1.";
		if (!Array.isArray(counts) || !counts.every(isCount))
			return "The baseline's `counts` cannot be read.";
		return { format, counts };
	} catch (error) {
		return `The baseline is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
	}
}

function isCount(value: unknown): value is BaselineCount {
	if (typeof value !== "object" || value === null) return false;
	const { file, code, count } = value as Partial<Record<keyof BaselineCount, unknown>>;
	return (
		typeof file === "string" &&
		typeof code === "string" &&
		Number.isInteger(count) &&
		Number(count) > 0
	);
}

function countFindings(diagnostics: readonly Diagnostic[]): Map<string, BaselineCount> {
	const counts = new Map<string, BaselineCount>();
	for (const { file, code } of diagnostics) {
		const key = keyOf({ file, code });
		counts.set(key, { file, code, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return counts;
}

/** What an entry is about. */
export function keyOf({ file, code }: Pick<Diagnostic, "file" | "code">): string {
	return `${code} ${file}`;
}
