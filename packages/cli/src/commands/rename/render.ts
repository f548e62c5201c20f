import { ID_LOCK_FILE, type RenamedKind, type RenamePlan } from "@prereq/core";
import type { ContentVersion } from "../../loadVersion.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { unifiedDiff } from "../../unifiedDiff/unifiedDiff.ts";

/** What would change, as a diff with paths from the content folder. */
export function renderDryRun({ files, lock }: ContentVersion, plan: RenamePlan): string {
	const before = new Map(files.map(({ path, text }) => [path, text]));
	if (lock) before.set(lock.file, lock.text);
	const after = new Map(plan.changed.map(({ path, text }) => [path, text]));
	const moved = new Map(plan.moves.map((move) => [move.from, move.to]));
	return [...new Set([...moved.keys(), ...after.keys()])]
		.sort()
		.map((path) => {
			const text = before.get(path) ?? "";
			return unifiedDiff({
				before: { path, text },
				after: { path: moved.get(path) ?? path, text: after.get(path) ?? text },
			});
		})
		.join("");
}

/** What was renamed. */
export interface Renamed {
	readonly kind: RenamedKind;
	readonly from: string;
	readonly to: string;
	readonly plan: RenamePlan;
}

/** What was done, for people. */
export function renderRenamed({ kind, from, to, plan }: Renamed, palette: Palette): string {
	const { changed, moves, references } = plan;
	const facts = [
		`${countOf(moves.length, "file")} moved`,
		`${countOf(references, "reference")} rewritten`,
		...(kind === "role" ? [] : [`\`${from}\` kept as an alias`]),
		...(changed.some(({ path }) => path === ID_LOCK_FILE) ? [`\`${ID_LOCK_FILE}\` updated`] : []),
	];
	return [
		`${palette.good("✔")} The ${kind} \`${from}\` is called \`${to}\` now ${palette.quiet(`· ${facts.join(", ")}`)}`,
		...moves.map((move) => `  ${move.from} → ${move.to}`),
		"",
	].join("\n");
}
