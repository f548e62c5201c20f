import type { Topic, TopicContent, TopicFacts } from "../model/topic.ts";

const texts = new WeakMap<object, () => string>();
let last: { readonly json: () => string; readonly content: TopicContent } | undefined;

/**
 * A topic that is kept as JSON. What its body says is read from there when it is asked for: most of a
 * curriculum is only written out again, and for that {@link partJson} is enough.
 * @param json - the whole topic
 */
export function keptTopic(facts: TopicFacts, json: () => string): Topic {
	const topic = Object.defineProperties({ ...facts }, CONTENT) as Topic;
	texts.set(topic, json);
	return topic;
}

/** What `JSON.stringify` says of a part of a compiled curriculum; of a topic that is kept as JSON that takes next to nothing. */
export function partJson(part: unknown): string | undefined {
	return texts.get(part as object)?.() ?? JSON.stringify(part);
}

/** Shared by all topics, so that they share their shape. */
const CONTENT: PropertyDescriptorMap = {
	summary: lazy("summary"),
	bodyHtml: lazy("bodyHtml"),
	objectives: lazy("objectives"),
	resources: lazy("resources"),
	checkpoint: lazy("checkpoint"),
} satisfies Record<keyof TopicContent, PropertyDescriptor>;

function lazy(key: keyof TopicContent): PropertyDescriptor {
	return {
		enumerable: true,
		get(this: Topic) {
			return contentOf(this)[key];
		},
	};
}

/** Who looks at a topic looks at several of its parts before the next. */
function contentOf(topic: Topic): TopicContent {
	const json = texts.get(topic)!;
	if (last?.json !== json) last = { json, content: JSON.parse(json()) as TopicContent };
	return last.content;
}
