import type { TopicId } from "../model/id.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { TopicFacts } from "../model/topic.ts";
import { effortMinutes, isEffort } from "./effortMinutes.ts";
import type { RoadmapOutline } from "./roadmapOutline.ts";
import type { ScorePolicy } from "./scorePolicy.ts";

/** Something that could not be counted as written; what was done instead is in the message. */
export interface MeasureProblem {
	readonly code:
		| "measure/unknown-topic"
		| "measure/unknown-section"
		| "measure/invalid-effort"
		| "measure/impossible-choice";
	/** What is wrong and what was done about it; values in backticks. */
	readonly message: string;
	/** The topic, section, track or group concerned. */
	readonly id: string;
}

/** The weight of each topic in the outline. A topic that the curriculum does not have counts nothing. */
export function topicWeights(
	outline: RoadmapOutline,
	topics: Iterable<Pick<TopicFacts, "id" | "effort">>,
	policy: ScorePolicy,
): { weights: ReadonlyMap<TopicId, number>; problems: readonly MeasureProblem[] } {
	const listed = new Set(outline.entries.map((entry) => entry.topic));
	const weights = new Map<TopicId, number>();
	const problems: MeasureProblem[] = [];
	for (const topic of topics) {
		if (!listed.has(topic.id) || weights.has(topic.id)) continue;
		const likely = topic.effort?.likely;
		if (likely !== undefined && !isEffort(likely)) {
			problems.push(invalidEffort(topic.id, likely, policy.defaultEffort));
		}
		const minutes = effortMinutes(topic, policy.defaultEffort);
		weights.set(topic.id, policy.weight === "equal" ? 1 : minutes);
	}
	for (const id of listed) {
		if (weights.has(id)) continue;
		const message = `Unexpected \`${id}\` in the roadmap, no such topic; it counts nothing.`;
		problems.push({ code: "measure/unknown-topic", message, id });
	}
	return { weights, problems };
}

/** The tracks and groups that can be followed, each with a possible `choose`. */
export function usableChoices(
	outline: RoadmapOutline,
	roadmap: Pick<Roadmap, "tracks" | "groups">,
	policy: ScorePolicy,
): { choices: Pick<Roadmap, "tracks" | "groups">; problems: readonly MeasureProblem[] } {
	if (!policy.choices) return { choices: { tracks: [], groups: [] }, problems: [] };
	const problems: MeasureProblem[] = [];
	const listed = new Set(outline.entries.map((entry) => entry.topic));
	const possible = (id: string, choose: number, size: number): number => {
		const count = Math.min(Math.max(1, Math.round(choose) || 1), size);
		if (count !== choose) problems.push(impossibleChoice(id, choose, size, count));
		return count;
	};
	const tracks = roadmap.tracks.map((track) => {
		const of = track.of.filter(({ section }) => {
			if (outline.indexOf.has(section)) return true;
			problems.push(unknownSection(track.id, section));
			return false;
		});
		return { ...track, of, choose: possible(track.id, track.choose, of.length) };
	});
	const groups = roadmap.groups.map((group) => {
		const of = group.of.filter((topic) => listed.has(topic));
		return { ...group, of, choose: possible(group.id, group.choose, of.length) };
	});
	return { choices: { tracks, groups }, problems };
}

function invalidEffort(id: string, likely: number, fallback: number): MeasureProblem {
	const message = `Unexpected effort \`${likely}\` of \`${id}\`, expected minutes ≥ 0; \`${fallback}\` is counted.`;
	return { code: "measure/invalid-effort", message, id };
}

function unknownSection(id: string, section: string): MeasureProblem {
	const message = `Unexpected section \`${section}\` in track \`${id}\`, no such section; it is left out.`;
	return { code: "measure/unknown-section", message, id };
}

function impossibleChoice(id: string, choose: number, size: number, count: number): MeasureProblem {
	const message = `Unexpected \`choose: ${choose}\` in \`${id}\` with ${size} members; \`${count}\` is used.`;
	return { code: "measure/impossible-choice", message, id };
}
