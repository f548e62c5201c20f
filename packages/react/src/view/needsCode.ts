import type { Corequisite, Requirement } from "@prereq/core";
import { toDomId } from "./domId.ts";

function code(requirement: Requirement): string {
	if (requirement.type === "topic") return toDomId(requirement.topic);
	const members = requirement.of.map(code);
	const needed = { all: members.length, any: 1, atLeast: 0 }[requirement.type];
	const count = requirement.type === "atLeast" ? requirement.count : needed;
	return [...members, `${count}/${members.length}`].join(" ");
}

/**
 * Prerequisites as the words of `data-needs`: topic ids, and `k/n` for "at least k of the n values
 * before this". Values that are left over all have to hold: `a b c 1/2` is `a` and one of `b`, `c`.
 */
export function needsCode(requires: readonly Requirement[]): string {
	return requires.map(code).join(" ");
}

/** Corequisites as the words of `data-with`: ids, `!` before those that are learned together. */
export function withCode(corequisites: readonly Corequisite[]): string {
	return corequisites
		.map(({ topic, together }) => (together ? "!" : "") + toDomId(topic))
		.join(" ");
}
