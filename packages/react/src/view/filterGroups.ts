import type { Level } from "@prereq/core";
import { STATUSES } from "@prereq/core/progress";
import { allMessages } from "../messages/allMessages.ts";
import type { RoadmapModel } from "./roadmapModel.ts";

/** A filter: what it is called, and the selector of the topics that it lets pass. */
export interface FilterChoice {
	readonly label: string;
	readonly selector: string;
}

export interface FilterGroup {
	readonly label: string;
	readonly choices: readonly FilterChoice[];
}

const LEVELS: readonly Level[] = ["beginner", "intermediate", "advanced"];

function attribute(name: string, operator: "=" | "~=", value: string): string {
	const isName = /^[a-z][a-z\d-]*$/i.test(value);
	return `[data-${name}${operator}${isName ? value : JSON.stringify(value)}]`;
}

/** A tag as words: `deep-learning` as "Deep learning". */
function toWords(tag: string): string {
	const words = tag.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the topics of a roadmap can be filtered by; groups with nothing to choose are left out. */
export function filterGroups({ view, order }: RoadmapModel): readonly FilterGroup[] {
	const { topics, data } = view;
	const messages = allMessages(view);
	const found = new Set<string | undefined>();
	const tags = new Set<string>();
	for (const id of order) {
		const topic = topics.get(id);
		found.add(topic?.level);
		for (const tag of topic?.tags ?? []) tags.add(tag);
	}
	const levels = LEVELS.filter((level) => found.has(level));
	return [
		{
			label: messages.byStatus,
			choices: [
				{ label: messages.ready, selector: "[data-ready]" },
				...STATUSES.map((status) => ({
					label: messages.status[status],
					selector: attribute("status", "=", status),
				})),
			],
		},
		{
			label: messages.byLevel,
			choices: levels.map((level) => ({
				label: messages.level[level],
				selector: attribute("level", "=", level),
			})),
		},
		{
			label: messages.byTrack,
			choices: data.roadmap.tracks.map(({ id, title }) => ({
				label: title,
				selector: `${attribute("track", "=", id)} *`,
			})),
		},
		{
			label: messages.byTag,
			choices: [...tags]
				.sort()
				.map((tag) => ({ label: toWords(tag), selector: attribute("tags", "~=", tag) })),
		},
	].filter((group) => group.choices.length > 0);
}
