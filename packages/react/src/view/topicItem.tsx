import type { Topic, TopicId } from "@prereq/core";
import { effortMinutes } from "@prereq/core/progress";
import type { ReactElement, ReactNode } from "react";
import { toDomId } from "../learner/domId.ts";
import type { TopicState } from "../learner/topicState.ts";
import type { View } from "./createView.ts";
import { inLanguage } from "./inLanguage.ts";
import type { PlacedCard } from "./placeSections.ts";
import { requirementText } from "./requirementText.ts";
import type { RoadmapModel } from "./roadmapModel.ts";
import { textWidth } from "./textWidth.ts";
import { topicFacts } from "./topicFacts.ts";

/** Narrow characters that the card of the map has room for in every column, below them the facts. */
const CARD_WIDTH = 32;

/** What a host adds to the card of a topic. */
export type TopicFill = (topic: Topic, state: TopicState) => ReactNode;

interface DrawnTopic {
	readonly model: RoadmapModel;
	readonly state: TopicState;
	readonly fill: TopicFill | undefined;
	readonly item: ReactElement;
}

/** Cards as they were drawn last. */
const drawn = new WeakMap<PlacedCard, DrawnTopic>();

interface FilledProps {
	readonly fill: TopicFill;
	readonly topic: Topic;
	readonly state: TopicState;
}

function Filled({ fill, topic, state }: FilledProps): ReactNode {
	return fill(topic, state);
}

/** The attributes of a card, in the order that zips best; most topics have few of them. */
function itemAttributes(model: RoadmapModel, placed: PlacedCard, state: TopicState): object {
	const { topic: id, column, follows } = placed;
	const topic = model.view.topics.get(id);
	const listing = model.listed.get(id);
	const planned = model.plan.topics.get(id);
	const attributes: Record<string, string | number> = { id: model.view.domId(id) };
	if (planned && planned.needs.length > 0) attributes["data-needs"] = planned.needs.join(" ");
	attributes["data-status"] = state.status;
	if (!follows) attributes["data-column"] = column;
	if (topic && planned) {
		const { effort, kind, level, tags } = topic;
		const { ids } = planned;
		if (2 * topic.title.length > CARD_WIDTH && textWidth(topic.title) > CARD_WIDTH)
			attributes["data-long"] = "";
		if (effort) attributes["data-effort"] = effortMinutes(topic);
		if (kind !== "topic") attributes["data-kind"] = kind;
		if (level) attributes["data-level"] = level;
		if (tags.length > 0) attributes["data-tags"] = tags.join(" ");
		if (ids.length > 1) attributes["data-aliases"] = ids.slice(1).map(toDomId).join(" ");
	}
	if (listing?.optional) attributes["data-optional"] = "";
	if (model.indented.has(id)) attributes["data-part"] = "";
	if (listing?.group) attributes["data-group"] = listing.group.id;
	if (state.ready) attributes["data-ready"] = "";
	if (state.next) attributes["data-next"] = "";
	return attributes;
}

/** The ids of what the link of a topic points to for more words; empty when there is nothing. */
export function describedBy(view: View, topicId: TopicId, { ready, next }: TopicState): string {
	const needs = (view.topics.get(topicId)?.requires.length ?? 0) > 0;
	return [
		needs && view.domId(topicId, "needs"),
		ready && `${view.prefix}:ready`,
		next && `${view.prefix}:next`,
	]
		.filter(Boolean)
		.join(" ");
}

function drawTopic(
	model: RoadmapModel,
	placed: PlacedCard,
	state: TopicState,
	fill: TopicFill | undefined,
): ReactElement {
	const { view } = model;
	const topic = view.topics.get(placed.topic);
	const title = topic?.title ?? placed.topic;
	const titleLanguage = topic?.partLanguages?.title;
	const id = view.domId(placed.topic);
	const facts = topicFacts(view, topic, model.listed.get(placed.topic)).join(" · ");
	const needs = requirementText(topic?.requires ?? [], view);
	return (
		<li key={id} {...itemAttributes(model, placed, state)} data-filled={fill && ""}>
			<a
				aria-describedby={describedBy(view, placed.topic, state) || undefined}
				href={view.hrefOf(placed.topic)}
				{...inLanguage(titleLanguage)}
			>
				{facts ? `${title} ` : title}
				{facts && <small {...(titleLanguage && inLanguage(view.formats.locale))}>{facts}</small>}
			</a>
			{/*
			 * The link is the tab stop. The name is no text: an invisible one would have to be laid out, and
			 * find-in-page and a copy of the map would have each title twice.
			 */}
			<button type="button" aria-label={view.buttonName(state.status, title)} />
			{needs && <p id={`${id}:needs`}>{needs}</p>}
			{fill && topic && <Filled fill={fill} topic={topic} state={state} />}
		</li>
	);
}

/**
 * A topic on the map: link, status button, what it takes and what it needs. No component: with thousands
 * of topics React would keep a second node for each. What was drawn last is kept: of a map that is drawn
 * again few topics have changed, on the server for another learner as in the browser after a click.
 */
export function topicItem(
	model: RoadmapModel,
	placed: PlacedCard,
	state: TopicState,
	fill?: TopicFill,
): ReactElement {
	const known = drawn.get(placed);
	if (known?.model === model && known.state === state && known.fill === fill) return known.item;
	const item = drawTopic(model, placed, state, fill);
	drawn.set(placed, { model, state, fill, item });
	return item;
}
