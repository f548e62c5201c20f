import type { PlacedTopic, Status } from "@prereq/core";
import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import type { View } from "./createView.ts";
import { toDomId } from "./domId.ts";
import type { Listing } from "./listings.ts";
import { needsCode, withCode } from "./needsCode.ts";
import { requirementText } from "./requirementText.ts";
import { topicFacts } from "./topicFacts.ts";

export interface TopicItemProps {
	readonly view: View;
	readonly placed: PlacedTopic;
	readonly listing: Listing | undefined;
	readonly status: Status;
	readonly ready: boolean;
	readonly next: boolean;
}

/** A topic on the map: link, status button, what it takes and what it needs. */
export function TopicItem(props: TopicItemProps): ReactElement {
	const { view, placed, listing, status, ready, next } = props;
	const { messages, domId } = view;
	const id = placed.topic;
	const topic = view.topics.get(id);
	const title = view.titleOf(id);
	const facts = topicFacts(view, topic, listing).join(" · ");
	const needs = requirementText(topic?.requires ?? [], view);
	const described = [
		facts && domId(id, "facts"),
		needs && domId(id, "needs"),
		ready && `${view.prefix}:ready`,
		next && `${view.prefix}:next`,
	].filter(Boolean);
	return (
		<li
			id={domId(id)}
			data-column={placed.column}
			data-status={status}
			data-needs={needs && topic ? needsCode(topic.requires) : undefined}
			data-with={topic && withCode(topic.corequisites)}
			data-effort={topic?.effort?.likely}
			data-kind={topic === undefined || topic.kind === "topic" ? undefined : topic.kind}
			data-level={topic?.level}
			data-tags={topic?.tags.join(" ") || undefined}
			data-aliases={topic?.aliases.map(toDomId).join(" ") || undefined}
			data-optional={listing?.optional ? "" : undefined}
			data-part={listing?.parent === undefined ? undefined : ""}
			data-group={listing?.group?.id}
			data-choose={listing?.group?.choose}
			data-ready={ready ? "" : undefined}
			data-next={next ? "" : undefined}
		>
			<a href={view.hrefOf(id)} aria-describedby={described.join(" ") || undefined}>
				{title}
			</a>
			<button type="button">
				{fill(messages.statusOf, { status: messages.status[status], title })}
			</button>
			{facts && <small id={domId(id, "facts")}>{facts}</small>}
			{needs && <p id={domId(id, "needs")}>{needs}</p>}
		</li>
	);
}
