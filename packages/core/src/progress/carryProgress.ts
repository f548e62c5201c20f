import type { CurriculumChange, TopicMerge } from "../model/curriculumChange.ts";
import type { TopicId } from "../model/id.ts";
import type { ProgressDoc, ProgressItem, Status } from "../model/progress.ts";
import type { TopicFacts } from "../model/topic.ts";
import { type Aliases, currentId } from "./aliases.ts";
import { joinItems } from "./progressItems.ts";
import { resolveProgress } from "./resolveProgress.ts";
import { changeCount, itemStatus, rankOf, versionOf } from "./statusRank.ts";

/** A record carried into a curriculum that has changed. */
export interface CarriedProgress {
	/** The record with every old entry kept and the heirs' entries added. */
	readonly doc: ProgressDoc;
	/** Done topics that were revised afterwards: to be reviewed, still done. */
	readonly review: readonly TopicId[];
	/** Recorded ids that the curriculum no longer has and that nobody inherited. */
	readonly archived: readonly TopicId[];
}

export interface CarryOptions {
	readonly progress: ProgressDoc;
	/** The curriculum as it is now. */
	readonly topics: Iterable<Pick<TopicFacts, "id">>;
	/** In the order in which they happened. */
	readonly changes?: readonly CurriculumChange[];
	readonly aliases?: Aliases;
}

/**
 * Carries a record over splits, merges, revisions and removals. Nothing is dropped, an heir's own
 * later change (made on the carried record) wins over what it inherited, and doing it twice is the
 * same as doing it once as long as no id was given to another topic in between.
 */
export function carryProgress(options: CarryOptions): CarriedProgress {
	const { progress, changes = [], aliases } = options;
	const items = new Map<TopicId, ProgressItem>(Object.entries(progress.items));
	const inherited = new Set<TopicId>();
	const find = (id: TopicId): ProgressItem | undefined =>
		items.get(currentId(id, aliases)) ?? items.get(id);
	const give = (id: TopicId, item: ProgressItem): void => {
		items.set(id, joinItems(items.get(id), item));
	};
	for (const change of changes) {
		if (change.type === "split") {
			const item = find(change.from);
			inherited.add(change.from);
			if (item !== undefined) for (const heir of change.into) give(heir, item);
		} else if (change.type === "merge") {
			const item = mergedItem(change, find);
			for (const from of change.from) inherited.add(from);
			if (item !== undefined) give(change.into, item);
		}
	}
	const doc = { ...progress, items: Object.fromEntries(items) };
	const resolved = resolveProgress(doc, aliases);
	const current = new Set(Array.from(options.topics, ({ id }) => id));
	const review = changes.flatMap((change) => {
		const item = change.type === "revise" ? resolved.get(change.topic) : undefined;
		if (item === undefined || change.type !== "revise") return [];
		return itemStatus(item) === "done" && item[1] < change.at ? [change.topic] : [];
	});
	const archived = [...resolved.keys()].filter((id) => !current.has(id) && !inherited.has(id));
	return { doc, review: [...new Set(review)], archived };
}

function mergedItem(
	{ from, credit }: TopicMerge,
	find: (id: TopicId) => ProgressItem | undefined,
): ProgressItem | undefined {
	const parts = from.map(find);
	const recorded = parts.filter((item) => item !== undefined);
	const latest = recorded.reduce<ProgressItem | undefined>(joinItems, undefined);
	if (latest === undefined) return undefined;
	const statuses = parts.map(itemStatus);
	const [, ...rest] = latest;
	const status = credit === "any" ? greatest(statuses) : least(statuses);
	return [versionOf(Math.max(...recorded.map(changeCount)), status), ...rest];
}

function greatest(statuses: readonly Status[]): Status {
	return statuses.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
}

/** The least status; where only some parts were touched, the whole has been started. */
function least(statuses: readonly Status[]): Status {
	const lowest = statuses.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
	return lowest === "todo" && statuses.some((status) => status !== "todo") ? "started" : lowest;
}
