import type { Topic } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import { en, type Messages, zh } from "@prereq/react/static";
import { htmlText } from "./htmlText.ts";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { topicUrl } from "./siteUrl.ts";

/** Every topic with all its text as one Markdown file, prerequisites first (llmstxt.org), topic by topic. */
export function* llmsFullParts(site: Site): Iterable<string> {
	const labels = site.locale.split("-")[0] === "zh" ? zh : en;
	yield `# ${oneLine(site.title)}`;
	for (const topic of site.curriculum.topics) yield `\n\n${topicText(site, topic, labels)}`;
	yield "\n";
}

function topicText(site: Site, topic: Topic, labels: Messages): string {
	const page = topicUrl(topic.id);
	const facts = [
		absoluteUrl(site.base, site.prefix + page) ?? page,
		...(topic.kind === "topic" ? [] : [labels.kind[topic.kind]]),
		...(topic.level ? [labels.level[topic.level]] : []),
		...(topic.effort ? [site.formats.effortRange(topic.effort)] : []),
	];
	const needs = [...requiredTopics(topic.requires)].map(
		(id) => site.index.topics.get(id)?.title ?? id,
	);
	const resources = topic.resources.map(
		({ type, title, url }) => `${labels.resource[type]}: [${oneLine(title)}](${url})`,
	);
	return [
		`## ${oneLine(topic.title)}`,
		facts.join(" · "),
		htmlText(topic.bodyHtml),
		...list(labels.objectives, topic.objectives),
		...list(labels.youNeedFirst, needs),
		...list(labels.resources, resources),
		...list(labels.checkpoint, topic.checkpoint),
	]
		.filter((part) => part !== "")
		.join("\n\n");
}

function list(heading: string, items: readonly string[]): string[] {
	if (items.length === 0) return [];
	return [`### ${heading}\n\n${items.map((item) => `- ${oneLine(item)}`).join("\n")}`];
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
