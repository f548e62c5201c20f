import type { Digraph } from "../../graph/digraph.ts";
import { directDependents, directPrerequisites } from "../../graph/neighbours.ts";
import { topologicalOrder } from "../../graph/topologicalOrder.ts";
import { BinaryHeap } from "../../internal/binaryHeap.ts";
import type { TopicId } from "../../model/id.ts";

export interface DeadlineOrderOptions {
	readonly graph: Digraph;
	/** Whole minutes of a topic, 1 or more. */
	readonly minutesOf: (id: TopicId) => number;
	/** The day that a topic itself is due. */
	readonly deadlineOf: (id: TopicId) => number | undefined;
	/** Minutes there are until the end of a day; never less for a later day. */
	readonly minutesUntil: (day: number) => number;
	/** The wish: what has the smaller rank comes first wherever the deadlines allow it. */
	readonly rankOf: (id: TopicId) => number;
}

/** What is due by one day. */
export interface DueDay {
	readonly day: number;
	/** Minutes of all topics that are due by then, directly or because something due waits for them. */
	readonly needed: number;
	readonly available: number;
}

export interface DeadlineOrder {
	readonly order: readonly TopicId[];
	/** The day that each topic is due by its own or by a dependent's deadline. */
	readonly due: ReadonlyMap<TopicId, number>;
	/** By day. */
	readonly days: readonly DueDay[];
}

/**
 * An order of learning that keeps the largest lateness as small as any order can (1 | prec | L_max:
 * Lawler, "Optimal Sequencing of a Single Machine Subject to Precedence Constraints", Management
 * Science 19(5), 1973), and beyond that stays near the wished one. Built from the end: of the topics
 * that nothing open waits for, those may come last that are not late there, or no later than they
 * must be; of them the one that was wished last. O((topics + prerequisites) · log topics).
 */
export function deadlineOrder(options: DeadlineOrderOptions): DeadlineOrder {
	const { graph, minutesOf, minutesUntil, rankOf } = options;
	const due = dueDays(options);
	const days = measureDays(due, minutesOf, minutesUntil);
	const latest = new Map(
		days.map(({ day, needed, available }) => [day, Math.max(needed, available)]),
	);
	const limitOf = (id: TopicId): number => {
		const day = due.get(id);
		return day === undefined ? Number.POSITIVE_INFINITY : latest.get(day)!;
	};
	const waiting = new BinaryHeap<TopicId>((a, b) => limitOf(a) > limitOf(b));
	const free = new BinaryHeap<TopicId>((a, b) => rankOf(a) > rankOf(b));
	const ids = topologicalOrder(graph);
	const open = new Map(ids.map((id) => [id, directDependents(graph, id).length]));
	let end = 0;
	for (const id of ids) {
		end += minutesOf(id);
		if (open.get(id) === 0) waiting.add(id);
	}
	const order: TopicId[] = [];
	for (let next = waiting.take(); order.length < ids.length; ) {
		for (; next !== undefined && limitOf(next) >= end; next = waiting.take()) free.add(next);
		// What is due last is never too late at the end of all that is open, so there is one.
		const last = free.take()!;
		order.push(last);
		end -= minutesOf(last);
		if (next !== undefined) waiting.add(next);
		for (const id of directPrerequisites(graph, last)) {
			const left = open.get(id)! - 1;
			open.set(id, left);
			if (left === 0) waiting.add(id);
		}
		next = waiting.take();
	}
	return { order: order.reverse(), due, days };
}

function dueDays({ graph, deadlineOf }: DeadlineOrderOptions): Map<TopicId, number> {
	const due = new Map<TopicId, number>();
	for (const id of topologicalOrder(graph).reverse()) {
		const waiting = directDependents(graph, id).map((other) => due.get(other));
		const days = [deadlineOf(id), ...waiting].filter((day) => day !== undefined);
		if (days.length > 0)
			due.set(
				id,
				days.reduce((first, day) => Math.min(first, day)),
			);
	}
	return due;
}

function measureDays(
	due: ReadonlyMap<TopicId, number>,
	minutesOf: (id: TopicId) => number,
	minutesUntil: (day: number) => number,
): DueDay[] {
	const minutes = new Map<number, number>();
	for (const [id, day] of due) minutes.set(day, (minutes.get(day) ?? 0) + minutesOf(id));
	let needed = 0;
	return [...minutes]
		.sort(([a], [b]) => a - b)
		.map(([day, more]) => {
			needed += more;
			return { day, needed, available: minutesUntil(day) };
		});
}
