import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { corequisiteUnits } from "./corequisiteUnits.ts";
import { neededMembers, type RequirementGate } from "./gates.ts";
import type { RequiringTopic } from "./requiringTopic.ts";
import { packRows, type Rows, turnRows } from "./rows.ts";

/**
 * All prerequisite expressions of some topics as one network of numbered parts. A part holds when
 * `need` of its members hold. Topics come first, then ids that are named but not given (they can
 * never hold by themselves), then gates; corequisites learned at the same time share one gate.
 */
export interface RequirementNet {
	readonly ids: readonly TopicId[];
	readonly indexOf: ReadonlyMap<TopicId, number>;
	/** Number of given topics; `ids` beyond it are only named. */
	readonly given: number;
	readonly size: number;
	readonly need: Float64Array;
	readonly members: Rows;
	/** By member, the parts that count it, once per mention. */
	readonly owners: Rows;
	/** What each gate was made from; undefined for topics and units. */
	readonly gates: readonly (RequirementGate | undefined)[];
	/** The topics learned at the same time, by the part that they share. */
	readonly units: ReadonlyMap<number, readonly number[]>;
	/** 1 for what is learned: each topic, or the unit that it belongs to. The rest only follows. */
	readonly learnable: Uint8Array;
	/** The part that stands for the goal; −1 when none was given. */
	readonly goal: number;
}

/** Builds the network, O(topics + mentions). Of topics with the same id the first counts. */
export function buildRequirementNet(
	topics: readonly RequiringTopic[],
	goal?: Requirement,
): RequirementNet {
	const byId = new Map<TopicId, RequiringTopic>();
	for (const topic of topics) if (!byId.has(topic.id)) byId.set(topic.id, topic);
	const ids = [...byId.keys()];
	const given = ids.length;
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const number = (id: TopicId): void => {
		if (indexOf.has(id)) return;
		indexOf.set(id, ids.length);
		ids.push(id);
	};
	for (const { requires, corequisites = [] } of byId.values()) {
		for (const requirement of requires) nameTopics(requirement, number);
		for (const { topic } of corequisites) number(topic);
	}
	if (goal !== undefined) nameTopics(goal, number);

	const writer = new NetWriter(indexOf, ids.length);
	const unitOf = new Map<TopicId, number>();
	const units = new Map<number, readonly number[]>();
	for (const unit of corequisiteUnits([...byId.values()])) {
		const part = writer.add([], undefined);
		units.set(
			part,
			unit.map((id) => indexOf.get(id)!),
		);
		for (const id of unit) unitOf.set(id, part);
	}
	for (const [index, topic] of [...byId.values()].entries()) {
		const unit = unitOf.get(topic.id);
		if (unit !== undefined) writer.members[index]!.push(unit);
		const owner = writer.members[unit ?? index]!;
		for (const requirement of topic.requires) owner.push(writer.write(requirement));
		for (const { topic: companion } of topic.corequisites ?? []) {
			const together = unit !== undefined && unitOf.get(companion) === unit;
			if (!together) owner.push(indexOf.get(companion)!);
		}
	}
	const goalPart = goal === undefined ? -1 : writer.write(goal);
	const { members, gates } = writer;
	const need = Float64Array.from(members, (list, part) => {
		const gate = gates[part];
		if (gate !== undefined) return neededMembers(gate);
		return part >= given && part < ids.length ? Number.POSITIVE_INFINITY : list.length;
	});
	const rows = packRows(members);
	const owners = turnRows(rows);
	const size = members.length;
	const learnable = new Uint8Array(size);
	for (const [index, id] of ids.entries()) if (!unitOf.has(id)) learnable[index] = 1;
	for (const part of units.keys()) learnable[part] = 1;
	return {
		ids,
		indexOf,
		given,
		size,
		need,
		members: rows,
		owners,
		gates,
		units,
		learnable,
		goal: goalPart,
	};
}

function nameTopics(root: Requirement, number: (id: TopicId) => void): void {
	const pending = [root];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (next.type === "topic") number(next.topic);
		else for (let i = next.of.length - 1; i >= 0; i--) pending.push(next.of[i]!);
	}
}

/** Numbers gates as it meets them. */
class NetWriter {
	readonly members: number[][];
	readonly gates: (RequirementGate | undefined)[];
	readonly #indexOf: ReadonlyMap<TopicId, number>;

	constructor(indexOf: ReadonlyMap<TopicId, number>, topics: number) {
		this.#indexOf = indexOf;
		this.members = Array.from({ length: topics }, () => []);
		this.gates = new Array(topics).fill(undefined);
	}

	add(members: number[], gate: RequirementGate | undefined): number {
		this.gates.push(gate);
		return this.members.push(members) - 1;
	}

	/** The part that stands for an expression. */
	write(root: Requirement): number {
		if (root.type === "topic") return this.#indexOf.get(root.topic)!;
		const first = this.add([], root);
		const pending = [{ gate: root as RequirementGate, part: first }];
		for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
			for (const member of next.gate.of) {
				if (member.type === "topic") {
					this.members[next.part]!.push(this.#indexOf.get(member.topic)!);
				} else {
					const part = this.add([], member);
					this.members[next.part]!.push(part);
					pending.push({ gate: member, part });
				}
			}
		}
		return first;
	}
}
