import type { IdLock, LockEntry } from "../curriculum/idLock.ts";
import { writeIdLock } from "../curriculum/toIdLock.ts";
import type { RenameRequest } from "./renameRequest.ts";

/**
 * The text of the lock file with the new id beside the old one. What the old id required is taken
 * over, so that a rename never lets new prerequisites pass unseen; what requires it requires the new id.
 */
export function renameInLock(
	lock: IdLock,
	{ kind, from, to }: Pick<RenameRequest, "kind" | "from" | "to">,
): string {
	if (kind === "role") return lock.text;
	const section = kind === "topic" ? "topics" : "roadmaps";
	const before: LockEntry = lock[section].get(from) ?? { retired: false, requires: [] };
	const ids = new Map<string, LockEntry>([...lock[section], [from, before], [to, before]]);
	const entries = { topics: lock.topics, roadmaps: lock.roadmaps, [section]: ids };
	if (kind === "roadmap") return writeIdLock(entries);
	const renamed = [...ids].map(([id, { requires, ...entry }]) => {
		const now = requires.map((needed) => (needed === from ? to : needed));
		return [id, { ...entry, requires: now }] as const;
	});
	return writeIdLock({ ...entries, topics: new Map(renamed) });
}
