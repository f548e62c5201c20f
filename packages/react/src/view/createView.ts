import type { RoadmapData, Status, Topic, TopicId } from "@prereq/core";
import { toDomId } from "../learner/domId.ts";
import { fill } from "../messages/fill.ts";
import { type Formats, formatsFor } from "../messages/formats.ts";
import type { MapMessages, Messages } from "../messages/messages.ts";
import type { ToolMessages } from "../messages/toolMessages.ts";
import type { ViewOptions } from "./viewOptions.ts";

/** What every part of a view needs: the topics, the wording, the addresses. */
export interface View {
	readonly data: RoadmapData;
	readonly topics: ReadonlyMap<TopicId, Topic>;
	/** English words that come later may be missing: see `allMessages`. */
	readonly messages: MapMessages & Partial<Messages & ToolMessages>;
	readonly formats: Formats;
	readonly headingLevel: number;
	readonly prefix: string;
	/** Name of the status button of a topic. */
	readonly buttonName: (status: Status, title: string) => string;
	readonly titleOf: (id: TopicId) => string;
	/** HTML id of a topic, or of a part of it. */
	readonly domId: (id: TopicId, part?: string) => string;
	readonly hrefOf: (id: TopicId) => string;
}

/** Status words are few and topics many: each word is put into the message once. */
function buttonNames({ status, statusOf }: MapMessages): View["buttonName"] {
	const around = new Map(
		Object.entries(status).map(([name, word]) => [
			name,
			fill(statusOf, { status: word }).split("{title}"),
		]),
	);
	return (name, title) => (around.get(name) ?? []).join(title);
}

/** Collects what the parts of a view share; `options.labels` go before the messages of the catalogue. */
export function createView(data: RoadmapData, options: ViewOptions, catalogue: MapMessages): View {
	const locale = options.locale ?? data.locale;
	const topics = new Map(data.topics.map((topic) => [topic.id, topic]));
	const prefix = options.idPrefix ?? "";
	const domId = (id: TopicId, part?: string): string =>
		prefix + toDomId(id) + (part === undefined ? "" : `:${part}`);
	const anchor = (id: TopicId): string =>
		`#${domId(id, options.details === "inline" ? "about" : undefined)}`;
	const messages = { ...catalogue, ...options.labels };
	return {
		data,
		topics,
		messages,
		buttonName: buttonNames(messages),
		formats: formatsFor(locale),
		headingLevel: Math.min(6, Math.max(1, Math.trunc(options.headingLevel ?? 2))),
		prefix,
		titleOf: (id) => topics.get(id)?.title ?? id,
		domId,
		hrefOf: (id) => {
			const topic = topics.get(id);
			return topic === undefined || options.topicHref === undefined
				? anchor(id)
				: options.topicHref(topic);
		},
	};
}
