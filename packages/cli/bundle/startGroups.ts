import { join } from "node:path";
import type { ChunkingContext, CodeSplittingGroup } from "rolldown";

/**
 * Puts what some modules import, themselves included, into one file per name; what two names need goes
 * to the first. What is imported with `import()` stays apart, and so is what comes through a module
 * that only passes on the exports of others: whoever needs one of them would have all, unless it is
 * named itself.
 * @param roots files relative to `folder`, by the name of their bundle
 * @param passing such modules, relative to `folder`
 */
export function startGroups(
	folder: string,
	roots: Readonly<Record<string, readonly string[]>>,
	passing: readonly string[],
): CodeSplittingGroup {
	let groups: ReadonlyMap<string, string> | undefined;
	return {
		name: (id, context) => {
			groups ??= findGroups(folder, roots, passing, context);
			return groups.get(id) ?? null;
		},
		debugName: "start",
	};
}

function findGroups(
	folder: string,
	roots: Readonly<Record<string, readonly string[]>>,
	passing: readonly string[],
	context: ChunkingContext,
): ReadonlyMap<string, string> {
	const groups = new Map<string, string>();
	const skipped = new Set(passing.map((file) => join(folder, file)));
	for (const [name, files] of Object.entries(roots)) {
		const waiting = files.map((file) => join(folder, file));
		for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
			const info = groups.has(id) ? null : context.getModuleInfo(id);
			if (!info) continue;
			groups.set(id, name);
			waiting.push(...info.importedIds.filter((imported) => !skipped.has(imported)));
		}
	}
	return groups;
}
