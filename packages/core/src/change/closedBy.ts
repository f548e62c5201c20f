import { reachableTopics } from "../curriculum/reachableTopics.ts";
import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import type { TopicFacts } from "../model/topic.ts";
import { neededMembers } from "../requirement/gates.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";

type Facts = Pick<TopicFacts, "id" | "requires">;

/** Beyond this many ways to fail an expression it counts as stricter without looking further. */
const MAX_CUTS = 256;
const NEVER: Requirement = { type: "any", of: [] };

/**
 * What closes a topic for somebody who had opened it: topics without which it could be reached before
 * and cannot be opened now. Undefined when everybody who could open it still can. `before` are all
 * topics under today's ids; learners are taken to have learned in order.
 */
export function closedBy(
	topic: TopicId,
	before: ReadonlyMap<TopicId, Facts>,
	after: readonly Requirement[],
): readonly TopicId[] | undefined {
	const had = new Set((before.get(topic)?.requires ?? []).map(requirementKey));
	const stricter = after.filter((part) => !had.has(requirementKey(part)));
	const cuts = cutsOf({ type: "all", of: stricter });
	if (!cuts) return requiredTopics(stricter);
	const scope = ancestors(topic, before);
	const open = cuts.find((cut) => {
		const topics = scope.map((facts) =>
			cut.has(facts.id) && facts.id !== topic ? { ...facts, requires: [NEVER] } : facts,
		);
		return reachableTopics(topics).has(topic);
	});
	return open && [...open];
}

/** An expression without its reasons, for comparing. */
export function requirementKey(part: Requirement): string {
	return JSON.stringify(part, (key, value: unknown) => (key === "reason" ? undefined : value));
}

/** Sets of topics without which an expression fails, the smallest ones among them; undefined for too many. */
function cutsOf(part: Requirement): ReadonlySet<TopicId>[] | undefined {
	if (part.type === "topic") return [new Set([part.topic])];
	const members: ReadonlySet<TopicId>[][] = [];
	for (const member of part.of) {
		const cuts = cutsOf(member);
		if (!cuts) return undefined;
		members.push(cuts);
	}
	const failing = part.of.length - neededMembers(part) + 1;
	// ways[k]: sets that fail k of the members so far.
	let ways: ReadonlySet<TopicId>[][] = [[new Set()]];
	for (const cuts of members) {
		const next: ReadonlySet<TopicId>[][] = ways.map((sets) => [...sets]);
		for (const [failed, sets] of ways.entries()) {
			if (failed >= failing) continue;
			const more = sets.flatMap((set) => cuts.map((cut) => new Set([...set, ...cut])));
			next[failed + 1] = [...(next[failed + 1] ?? []), ...more];
			if (next[failed + 1]!.length > MAX_CUTS) return undefined;
		}
		ways = next;
	}
	return ways[Math.max(0, failing)] ?? [];
}

function ancestors(topic: TopicId, before: ReadonlyMap<TopicId, Facts>): Facts[] {
	const found = new Map<TopicId, Facts>();
	const pending = [topic];
	for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
		const facts = before.get(id);
		if (!facts || found.has(id)) continue;
		found.set(id, facts);
		pending.push(...requiredTopics(facts.requires));
	}
	return [...found.values()];
}
