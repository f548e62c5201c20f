import type { TopicId } from "../model/id.ts";
import type { TopicFacts } from "../model/topic.ts";

/** Former topic ids, each with the id that stands for it now. */
export type Aliases = ReadonlyMap<TopicId, TopicId>;

/** The former ids of some topics. An id that is a topic today is never an alias of another one. */
export function aliasesOf(topics: Iterable<Pick<TopicFacts, "id" | "aliases">>): Aliases {
	const listed = [...topics];
	const current = new Set(listed.map((topic) => topic.id));
	const aliases = new Map<TopicId, TopicId>();
	for (const topic of listed) {
		for (const former of topic.aliases) {
			if (!current.has(former) && !aliases.has(former)) aliases.set(former, topic.id);
		}
	}
	return aliases;
}

/** The id that stands for `id` now. Follows chains of renames and stops in a loop. */
export function currentId(id: TopicId, aliases: Aliases | undefined): TopicId {
	if (aliases === undefined) return id;
	let current = id;
	for (let hops = 0; hops < aliases.size; hops++) {
		const next = aliases.get(current);
		if (next === undefined) break;
		current = next;
	}
	return current;
}
