import type { TopicId } from "../../model/id.ts";
import { impliedTopics } from "../../progress/impliedTopics.ts";
import { forwardChain } from "../../requirement/forwardChain.ts";
import { learnedAs } from "../../requirement/learnedAs.ts";
import { buildRequirementNet, type RequirementNet } from "../../requirement/requirementNet.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";

/** What follows from some topics being known and others not. */
export interface Consequences {
	/** Known whatever else is the case, besides what is known by itself. */
	readonly implied: ReadonlySet<TopicId>;
	/** Still possible; all other topics are ruled out. */
	readonly possible: ReadonlySet<TopicId>;
}

/**
 * The knowledge states that prerequisites allow, never listed: there are too many. A set is a state
 * when its topics can be learned one after the other; unions of states are states.
 *
 * Source: Doignon and Falmagne, "Spaces for the assessment of knowledge" (1985).
 */
export class KnowledgeSpace {
	readonly #topics: readonly RequiringTopic[];
	readonly #net: RequirementNet;
	readonly #partOf: ReadonlyMap<TopicId, number>;

	constructor(topics: readonly RequiringTopic[]) {
		this.#topics = topics;
		this.#net = buildRequirementNet(topics);
		this.#partOf = learnedAs(this.#net);
	}

	/** The largest state that has none of some topics. O(topics + mentions). */
	largestWithout(lacking: Iterable<TopicId>): ReadonlySet<TopicId> {
		const { ids, size, given } = this.#net;
		const allowed = new Uint8Array(size).fill(1);
		for (const id of lacking) allowed[this.#partOf.get(id)!] = 0;
		const { holds } = forwardChain(this.#net, [], allowed);
		return new Set(ids.slice(0, given).filter((_, part) => holds[part] === 1));
	}

	/** What all states have in common that have `known` and lack `lacking`, and what any of them has. */
	consequences(known: ReadonlySet<TopicId>, lacking: Iterable<TopicId>): Consequences {
		const possible = this.largestWithout(lacking);
		const implied = impliedTopics(
			this.#topics.filter(({ id }) => possible.has(id)),
			known,
		);
		return { implied, possible };
	}
}
