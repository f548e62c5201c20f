import type { Requirement, TopicRequirement } from "../model/requirement.ts";
import type { RequirementGate } from "./gates.ts";

/** What to make of each part of an expression. */
export interface RequirementFold<T> {
	readonly topic: (requirement: TopicRequirement) => T;
	readonly gate: (requirement: RequirementGate, members: readonly T[]) => T;
}

interface Frame<T> {
	readonly gate: RequirementGate;
	readonly members: T[];
}

/** Folds an expression from its leaves up, members in author order, without recursion. */
export function foldRequirement<T>(root: Requirement, fold: RequirementFold<T>): T {
	if (root.type === "topic") return fold.topic(root);
	const open: Frame<T>[] = [{ gate: root, members: [] }];
	for (;;) {
		const { gate, members } = open.at(-1)!;
		const next = gate.of[members.length];
		if (next?.type === "topic") {
			members.push(fold.topic(next));
		} else if (next !== undefined) {
			open.push({ gate: next, members: [] });
		} else {
			const value = fold.gate(gate, members);
			open.pop();
			const parent = open.at(-1);
			if (parent === undefined) return value;
			parent.members.push(value);
		}
	}
}
