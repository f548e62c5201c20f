import type { TopicId } from "../../model/id.ts";
import { blockedTopics } from "../../requirement/blockedTopics.ts";
import { hasPlainOrder } from "../../requirement/hasPlainOrder.ts";
import type { RuleIndex } from "../engine/ruleIndex.ts";

const known = new WeakMap<RuleIndex["topics"], ReadonlySet<TopicId>>();

/** The topics that no order of learning reaches; computed once per index. What could not be read counts as known. */
export function blockedIds({ topics }: Pick<RuleIndex, "topics">): ReadonlySet<TopicId> {
	let blocked = known.get(topics);
	if (!blocked) {
		const read = topics.flatMap(({ topic }) => topic ?? []);
		const failed = new Set(topics.filter(({ topic }) => !topic).map(({ id }) => id));
		const isPlain = hasPlainOrder(read, (id) => failed.has(id));
		blocked = new Set(isPlain ? [] : blockedTopics(read, failed).map(({ id }) => id));
		known.set(topics, blocked);
	}
	return blocked;
}
