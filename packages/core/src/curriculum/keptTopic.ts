import type { Topic, TopicContent, TopicFacts } from "../model/topic.ts";

const texts = new WeakMap<object, () => Uint8Array>();
const decoder = /* @__PURE__ */ new TextDecoder();
let last: { readonly json: () => Uint8Array; readonly content: TopicContent } | undefined;

/**
 * A topic that is kept as JSON. What its body says is read from there when it is asked for: most of a
 * curriculum is only written out again, and for that {@link partJson} is enough.
 * @param json - the whole topic, in UTF-8
 */
export function keptTopic(facts: TopicFacts, json: () => Uint8Array): Topic {
	const topic = Object.defineProperties({ ...facts }, CONTENT) as Topic;
	texts.set(topic, json);
	return topic;
}

/** What `JSON.stringify` says of a part of a compiled curriculum; of a topic that is kept as JSON that is what is kept, in UTF-8. */
export function partJson(part: unknown): string | Uint8Array | undefined {
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
	if (last?.json !== json)
		last = { json, content: JSON.parse(decoder.decode(json())) as TopicContent };
	return last.content;
}
