import type { Topic } from "@prereq/core";
import { fill } from "../messages/fill.ts";
import type { View } from "./createView.ts";
import type { Listing } from "./listings.ts";

/** The name of a choice: "Choose 1 of 3", with the title of what is chosen from when it has one. */
export function choiceText(
	view: View,
	choice: { readonly title?: string; readonly choose: number; readonly of: readonly unknown[] },
): string {
	const { messages, formats } = view;
	const values = {
		title: choice.title ?? "",
		choose: formats.number(choice.choose),
		count: formats.number(choice.of.length),
	};
	return fill(choice.title ? messages.chooseTitled : messages.choose, values);
}

/** Kind, effort, level and the like of a topic in a few words each. */
export function topicFacts(view: View, topic: Topic | undefined, listing?: Listing): string[] {
	const { messages, formats } = view;
	return [
		listing?.optional ? messages.optional : "",
		topic !== undefined && topic.kind !== "topic" ? messages.kind[topic.kind] : "",
		topic?.effort === undefined ? "" : formats.timeRange(topic.effort.low, topic.effort.high),
		topic?.level === undefined ? "" : messages.level[topic.level],
		listing?.group === undefined ? "" : choiceText(view, listing.group),
	].filter((fact) => fact !== "");
}
