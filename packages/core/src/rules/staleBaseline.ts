import { readConfigDocument } from "../curriculum/configDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import { type Baseline, type BaselineCount, keyOf } from "./baseline.ts";

/** Entries of a baseline that allow more than there is, at their places in its file. */
export function staleBaseline(
	file: SourceFile,
	baseline: Baseline,
	stale: readonly BaselineCount[],
	found: readonly Diagnostic[],
): Diagnostic[] {
	const { document } = readConfigDocument(file);
	const indexes = new Map(baseline.counts.map((entry, index) => [entry, index]));
	return stale.map((entry) => {
		const { code, count } = entry;
		const left = found.filter((one) => keyOf(one) === keyOf(entry)).length;
		return createDiagnostic("meta/stale-baseline", {
			...document.valuePlace(["counts", indexes.get(entry) ?? 0]),
			message: `The baseline allows ${count} of \`${code}\` in \`${entry.file}\`; there ${left === 1 ? "is" : "are"} ${left}.`,
		});
	});
}
