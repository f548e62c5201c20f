import type { AllRequirement, AnyRequirement, AtLeastRequirement } from "../model/requirement.ts";

/** A requirement that combines others. */
export type RequirementGate = AllRequirement | AnyRequirement | AtLeastRequirement;

/**
 * How many members of a gate have to hold.
 *
 * A gate that no state can satisfy (`any` of nothing, `atLeast` with a count above its members or
 * one that is no number) needs more members than it has.
 */
export function neededMembers(gate: RequirementGate): number {
	if (gate.type === "all") return gate.of.length;
	if (gate.type === "any") return 1;
	return Number.isNaN(gate.count) ? Number.POSITIVE_INFINITY : Math.max(0, Math.ceil(gate.count));
}
