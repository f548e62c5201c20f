import { buildDigraph } from "../../../graph/buildDigraph.ts";
import { findCycles } from "../../../graph/findCycles.ts";
import type { TopicId } from "../../../model/id.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";
import { blockedIds } from "../../reading/blockedIds.ts";
import { listIds } from "../../reading/listIds.ts";

/** Why some topics can never be started. */
interface RootCause {
	readonly topics: readonly TopicId[];
	/** The requirement at fault, of the first of the topics. */
	readonly needs: TopicId;
	readonly cause: string;
}

/** Topics that no order of learning reaches: each root cause once, with everything behind it. */
export const reachable: Rule = defineRule({
	code: "graph/reachable",
	severity: "error",
	summary: "A broken prerequisite keeps further topics out of reach.",
	why: "Nobody can ever start the topics behind it, however much they learn.",
	fix: "Mend this prerequisite: everything behind it opens with it.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\nrequires: [⟦b⟧]\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [b]\n---\n\nC.\n",
				"topics/d.md": "---\ntitle: D\nrequires: [c]\n---\n\nD.\n",
				"topics/e.md": "---\ntitle: E\nrequires: [⟦lost⟧]\n---\n\nE.\n",
				"topics/f.md": "---\ntitle: F\nrequires: [e]\n---\n\nF.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: A\nrequires: [{ any: [b, c] }]\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\n---\n\nC.\n",
			},
		},
	},
	check: findBlocked,
});

function* findBlocked(index: RuleIndex): Iterable<RuleFinding> {
	const blocked = blockedIds(index);
	if (blocked.size === 0) return;
	const dependents = new Map<TopicId, TopicId[]>();
	const records: { id: TopicId; requires: TopicId[] }[] = [];
	for (const id of blocked) {
		const requires = index.requirementsOf(index.topicById.get(id)!).map(({ topic }) => topic);
		records.push({ id, requires: requires.filter((needed) => blocked.has(needed)) });
		for (const needed of requires) {
			const list = dependents.get(needed);
			if (list) list.push(id);
			else dependents.set(needed, [id]);
		}
	}
	const told = new Set<TopicId>();
	for (const root of rootCauses(index, blocked, buildDigraph(records).graph)) {
		const behind = behindOf(root.topics, dependents, blocked);
		const fresh = behind.filter((id) => !told.has(id));
		for (const id of fresh) told.add(id);
		if (fresh.length === 0) continue;
		const [first] = root.topics;
		const { document } = index.topicById.get(first!)!;
		const { path } = index
			.requirementsOf(index.topicById.get(first!)!)
			.find(({ topic }) => topic === root.needs)!;
		const noun = fresh.length === 1 ? "This topic" : "These topics";
		yield {
			...document.valuePlace(path),
			message: `${noun} can never be started because ${root.cause}: ${listIds(fresh)}.`,
			related: fresh.map((id) => {
				const place = index.topicById.get(id)!.document.valuePlace(["requires"]);
				return { ...place, message: `\`${id}\` is out of reach` };
			}),
			topicId: first!,
		};
	}
}

function* rootCauses(
	index: RuleIndex,
	blocked: ReadonlySet<TopicId>,
	graph: Parameters<typeof findCycles>[0],
): Iterable<RootCause> {
	for (const cycle of findCycles(graph)) {
		const needs = cycle[1] ?? cycle[0]!;
		yield { topics: cycle, needs, cause: causeOf(cycle) };
	}
	for (const id of blocked) {
		for (const { topic: needs } of index.requirementsOf(index.topicById.get(id)!)) {
			if (index.topicById.has(needs)) continue;
			yield {
				topics: [id],
				needs,
				cause: `there is no topic \`${needs}\`, which \`${id}\` requires`,
			};
		}
	}
}

function causeOf(cycle: readonly TopicId[]): string {
	return cycle.length === 1
		? `${listIds(cycle)} requires itself`
		: `${listIds(cycle)} wait for each other`;
}

/** Everything blocked that waits for some topics, in the order of discovery. */
function behindOf(
	roots: readonly TopicId[],
	dependents: ReadonlyMap<TopicId, readonly TopicId[]>,
	blocked: ReadonlySet<TopicId>,
): TopicId[] {
	const seen = new Set(roots);
	for (const id of seen)
		for (const dependent of dependents.get(id) ?? [])
			if (blocked.has(dependent)) seen.add(dependent);
	return [...seen].slice(roots.length);
}
