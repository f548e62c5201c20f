import type { Requirement, Topic } from "@prereq/core";

/** A prerequisite: a topic id, or an expression. */
export type Needs = string | Requirement;

/** A topic with what a test says about it; the rest is empty. */
export function topic(id: string, needs: readonly Needs[] = [], facts: Partial<Topic> = {}): Topic {
	return {
		id,
		title: id.charAt(0).toUpperCase() + id.slice(1),
		kind: "topic",
		requires: needs.map((need) =>
			typeof need === "string" ? { type: "topic", topic: need } : need,
		),
		corequisites: [],
		recommends: [],
		tags: [],
		aliases: [],
		sources: [],
		summary: "",
		bodyHtml: "",
		objectives: [],
		resources: [],
		checkpoint: [],
		...facts,
	};
}
