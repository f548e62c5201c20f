import type { CurriculumDiff, Effort, LearnerRisk, Requirement } from "@prereq/core";
import { formatEffort } from "../../formatEffort.ts";
import { countOf } from "../../plural.ts";

/** `10–30 h`, and the likely value where it is neither end. */
export function hours(effort: Effort): string {
	const range = formatEffort(effort);
	if (effort.likely === effort.low || effort.likely === effort.high) return range;
	return `${range}, likely ${formatEffort({ low: effort.likely, high: effort.likely })}`;
}

/** Likely minutes. */
export function likely(minutes: number): string {
	return formatEffort({ low: minutes, high: minutes });
}

/** `adding, any of (geometry, drawing)`. */
export function expression(requires: readonly Requirement[]): string {
	return requires.map(part).join(", ") || "nothing";
}

function part(one: Requirement): string {
	if (one.type === "topic") return one.topic;
	const of = one.of.map(part).join(", ");
	if (one.type === "atLeast") return `${one.count} of (${of})`;
	return `${one.type} of (${of})`;
}

/** What a risk means for those who learn. */
export function describeRisk({ type, kind, id, reason, now, needs }: LearnerRisk): string {
	if (type === "lost")
		return `The ${kind} \`${id}\` is gone: ${kind === "topic" ? "what was recorded under it counts for nothing" : "links to it break"}.`;
	if (type === "retired")
		return `The ${kind} \`${id}\` is retired${reason === undefined ? "." : `: ${reason}`}`;
	if (type === "moved") return `What was recorded under \`${id}\` counts for \`${now}\` now.`;
	const list = (needs ?? []).map((topic) => `\`${topic}\``).join(" or ");
	return `\`${id}\` closes again for those who have not learned ${list}.`;
}

/** What can be done about ids that are lost; empty when none is. */
export function lossAdvice({ risks }: CurriculumDiff): string {
	return risks.some(({ type }) => type === "lost")
		? "Add a lost id to the `aliases` of what replaces it, or mark it as `retired` in `ids.lock.json`."
		: "";
}

/** `2 topics added, 1 renamed`; `nothing changed` when that is so. */
export function headline(diff: CurriculumDiff): string {
	const roadmaps = diff.roadmaps.filter(
		({ from, before, after }) => from !== undefined || !before || !after,
	);
	const parts = [
		diff.added.length > 0 ? `${countOf(diff.added.length, "topic")} added` : "",
		diff.removed.length > 0 ? `${countOf(diff.removed.length, "topic")} removed` : "",
		diff.renamed.length > 0 ? `${countOf(diff.renamed.length, "topic")} renamed` : "",
		diff.prerequisites.length > 0
			? `${countOf(diff.prerequisites.length, "topic")} with other prerequisites`
			: "",
		roadmaps.length > 0 ? `${countOf(roadmaps.length, "roadmap")} added, removed or renamed` : "",
	].filter(Boolean);
	return parts.join(", ") || "no topic or prerequisite changed";
}
