import type { Effort } from "../../model/effort.ts";
import type { TopicId } from "../../model/id.ts";
import type { TopicFacts } from "../../model/topic.ts";
import { effortMinutes } from "../../progress/effortMinutes.ts";

/** Sums of efforts, and the same in weeks. */
export class GapWeights {
	readonly #efforts: ReadonlyMap<TopicId, Effort>;
	readonly #perWeek: number;

	/** @param perWeek - minutes of learning per week, > 0 */
	constructor(
		topics: readonly Pick<TopicFacts, "id" | "effort">[],
		defaultEffort: number,
		perWeek: number,
	) {
		this.#perWeek = perWeek;
		this.#efforts = new Map(
			topics.map((topic) => {
				const likely = effortMinutes(topic, defaultEffort);
				const { low = likely, high = likely } = topic.effort ?? {};
				return [topic.id, { low: Math.min(low, likely), likely, high: Math.max(high, likely) }];
			}),
		);
	}

	has(id: TopicId): boolean {
		return this.#efforts.has(id);
	}

	likely(id: TopicId): number {
		return this.#efforts.get(id)!.likely;
	}

	/** Minutes of some topics. */
	sum(ids: Iterable<TopicId>): Effort {
		const sum = { low: 0, likely: 0, high: 0 };
		for (const id of ids) {
			const { low, likely, high } = this.#efforts.get(id)!;
			sum.low += low;
			sum.likely += likely;
			sum.high += high;
		}
		return sum;
	}

	weeks({ low, likely, high }: Effort): Effort {
		const perWeek = this.#perWeek;
		return { low: low / perWeek, likely: likely / perWeek, high: high / perWeek };
	}
}
