import type { RoadmapData, Topic, TopicId } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import { renderPrerequisites, type SideViewOptions } from "@prereq/react/static";
import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { nearestTopics } from "./nearestTopics.ts";
import type { Site } from "./site.ts";
import { relativeUrl, topicUrl } from "./siteUrl.ts";
import { sliceOf } from "./topicSlice.ts";

interface TopicChainProps {
	readonly site: Site;
	readonly topic: Topic;
}

/** So many at most, so that no page grows with the curriculum; the way there matters more. */
const MOST_BEFORE = 24;
const MOST_AFTER = 12;

/**
 * Everything before and after a topic in stages, with the reason of each prerequisite, folded up. Nothing
 * where the article names all of them already.
 */
export function TopicChain({ site, topic }: TopicChainProps): ReactElement | null {
	const { index, messages } = site;
	const needsOf = (id: TopicId): TopicId[] =>
		requiredTopics(index.topics.get(id)?.requires ?? []).filter((one) => index.topics.has(one));
	const dependentsOf = (id: TopicId): TopicId[] =>
		(index.dependents.get(id) ?? []).map((one) => one.id);
	const before = nearestTopics(topic.id, needsOf, MOST_BEFORE);
	const after = nearestTopics(topic.id, dependentsOf, MOST_AFTER);
	if (!(before.isDeep || after.isDeep)) return null;
	const url = topicUrl(topic.id);
	const labels: SideViewOptions["labels"] = {
		...(before.isCut ? { topicsBefore: messages.nearestBefore } : {}),
		...(after.isCut ? { topicsAfter: messages.nearestAfter } : {}),
	};
	const data = chainData(site, topic, new Set([...before.ids, topic.id, ...after.ids]));
	const html = renderPrerequisites(data, topic.id, {
		labels,
		topicHref: ({ id }) => relativeUrl(url, topicUrl(id)),
	});
	return (
		<details className="about chain">
			<summary>{messages.chain}</summary>
			<ContentHtml html={html} />
		</details>
	);
}

/** The topics of a chain, and what they need beside it by name: there the chain ends. */
function chainData(site: Site, topic: Topic, chain: ReadonlySet<TopicId>): RoadmapData {
	const data = sliceOf(site, topic, [...chain]);
	const needed = new Set(data.topics.flatMap(({ requires }) => requiredTopics(requires)));
	const beside = sliceOf(
		site,
		topic,
		[...needed].filter((id) => !chain.has(id)),
	);
	return {
		...data,
		topics: [...data.topics, ...beside.topics.map((one) => ({ ...one, requires: [] }))],
	};
}
