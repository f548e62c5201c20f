import type { PlacedTopic, Status } from "@prereq/core";
import { effortMinutes } from "@prereq/core/progress";
import type { ReactElement, ReactNode } from "react";
import { toDomId } from "../learner/domId.ts";
import { inLanguage } from "./inLanguage.ts";
import { requirementText } from "./requirementText.ts";
import type { RoadmapModel } from "./roadmapModel.ts";
import { topicFacts } from "./topicFacts.ts";

export interface TopicItemProps {
	readonly model: RoadmapModel;
	readonly placed: PlacedTopic;
	readonly status: Status;
	readonly ready: boolean;
	readonly next: boolean;
	/** What a host adds to the card. */
	readonly children?: ReactNode;
}

/** The attributes that only some topics have. */
function rareAttributes(props: TopicItemProps): object {
	const { model, placed, ready, next } = props;
	const topic = model.view.topics.get(placed.topic);
	const listing = model.listed.get(placed.topic);
	const planned = model.plan.topics.get(placed.topic);
	const rare: Record<string, string | number> = {};
	if (topic !== undefined) {
		const { effort, kind, level, tags } = topic;
		if (planned !== undefined && planned.needs.length > 0) {
			rare["data-needs"] = planned.needs.join(" ");
		}
		if (effort !== undefined) rare["data-effort"] = effortMinutes(topic);
		if (kind !== "topic") rare["data-kind"] = kind;
		if (level !== undefined) rare["data-level"] = level;
		if (tags.length > 0) rare["data-tags"] = tags.join(" ");
		const former = planned?.ids.slice(1) ?? [];
		if (former.length > 0) rare["data-aliases"] = former.map(toDomId).join(" ");
	}
	if (listing?.optional) rare["data-optional"] = "";
	if (model.indented.has(placed.topic)) rare["data-part"] = "";
	if (listing?.group !== undefined) rare["data-group"] = listing.group.id;
	if (ready) rare["data-ready"] = "";
	if (next) rare["data-next"] = "";
	return rare;
}

/**
 * A topic on the map: link, status button, what it takes and what it needs. No component: with thousands
 * of topics React would keep a second node for each.
 */
export function topicItem(props: TopicItemProps): ReactElement {
	const { model, placed, status, ready, next } = props;
	const { view } = model;
	const { prefix } = view;
	const topic = view.topics.get(placed.topic);
	const title = topic?.title ?? placed.topic;
	const id = view.domId(placed.topic);
	const facts = topicFacts(view, topic, model.listed.get(placed.topic)).join(" · ");
	const needs = requirementText(topic?.requires ?? [], view);
	let described = facts && `${id}:facts`;
	if (needs) described += `${described && " "}${id}:needs`;
	if (ready) described += `${described && " "}${prefix}:ready`;
	if (next) described += `${described && " "}${prefix}:next`;
	return (
		<li
			key={id}
			id={id}
			data-column={placed.column}
			data-status={status}
			{...rareAttributes(props)}
		>
			<a
				href={view.hrefOf(placed.topic)}
				aria-describedby={described || undefined}
				{...inLanguage(topic?.partLanguages?.title)}
			>
				{title}
			</a>
			{/* The link is the tab stop; disabled anyway until a script answers. */}
			<button type="button" tabIndex={-1}>
				{view.buttonName(status, title)}
			</button>
			{facts && <small id={`${id}:facts`}>{facts}</small>}
			{needs && <p id={`${id}:needs`}>{needs}</p>}
			{props.children}
		</li>
	);
}
