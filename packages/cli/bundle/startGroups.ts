import { join } from "node:path";
import type { ChunkingContext, CodeSplittingGroup } from "rolldown";

/**
 * Puts what some modules import, themselves included, into one file per name; what two names need goes
 * to the first. What is imported with `import()` stays apart.
 * @param roots files below `folder`, by the name of their bundle
 */
export function startGroups(
	folder: string,
	roots: Readonly<Record<string, readonly string[]>>,
): CodeSplittingGroup {
	let groups: ReadonlyMap<string, string> | undefined;
	return {
		name: (id, context) => {
			groups ??= findGroups(folder, roots, context);
			return groups.get(id) ?? null;
		},
		debugName: "start",
	};
}

function findGroups(
	folder: string,
	roots: Readonly<Record<string, readonly string[]>>,
	context: ChunkingContext,
): ReadonlyMap<string, string> {
	const groups = new Map<string, string>();
	for (const [name, files] of Object.entries(roots)) {
		const waiting = files.map((file) => join(folder, file));
		for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
			const info = groups.has(id) ? null : context.getModuleInfo(id);
			if (!info) continue;
			groups.set(id, name);
			waiting.push(...info.importedIds);
		}
	}
	return groups;
}
