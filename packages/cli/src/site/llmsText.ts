import type { RoadmapSection } from "@prereq/core";
import { describeRoadmap } from "./describeRoadmap.ts";
import { describeSite } from "./describeSite.ts";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { pathwayUrl, roadmapUrl, roleUrl, topicUrl, transitionUrl } from "./siteUrl.ts";

/** The site as one Markdown index (llmstxt.org): every roadmap with its topics in reading order. */
export function toLlmsText(site: Site): string {
	const address = (page: string): string => absoluteUrl(site.base, site.prefix + page) ?? page;
	const lines = [`# ${oneLine(site.title)}`, "", `> ${oneLine(describeSite(site))}`, ""];
	for (const roadmap of site.curriculum.roadmaps) {
		lines.push(`## [${oneLine(roadmap.title)}](${address(roadmapUrl(roadmap.id))})`, "");
		const description = describeRoadmap(roadmap);
		if (description !== undefined) lines.push(oneLine(description), "");
		const pending = roadmap.sections.toReversed().map((section) => ({ section, level: 3 }));
		for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
			const { section, level } = next;
			const heading = `${"#".repeat(Math.min(level, 6))} ${oneLine(section.title)}`;
			lines.push(heading, "", ...entryLines(section, site, address));
			for (const child of section.sections.toReversed())
				pending.push({ section: child, level: level + 1 });
		}
	}
	const { formats, messages } = site;
	const { topics, roles, transitions, pathways } = site.curriculum;
	lines.push(
		...peopleLines(messages.backgrounds, roles, (id) => address(roleUrl(id))),
		...peopleLines(messages.transitions, transitions, (id) => address(transitionUrl(id))),
		...peopleLines(messages.pathways, pathways, (id) => address(pathwayUrl(id))),
	);
	const full = `- [${messages.plainText}](${address("llms-full.txt")}): ${formats.count(messages.topics, topics.length)}`;
	return [...lines, `## ${messages.data}`, "", full, ""].join("\n");
}

function peopleLines(
	heading: string,
	pages: readonly { readonly id: string; readonly title: string; readonly summary: string }[],
	address: (id: string) => string,
): string[] {
	if (pages.length === 0) return [];
	const lines = pages.map(
		({ id, title, summary }) =>
			`- [${oneLine(title)}](${address(id)})${summary && `: ${oneLine(firstSentence(summary))}`}`,
	);
	return [`## ${heading}`, "", ...lines, ""];
}

function entryLines(
	{ entries }: RoadmapSection,
	{ index }: Site,
	address: (page: string) => string,
): string[] {
	if (entries.length === 0) return [];
	const lines: string[] = [];
	const pending = entries.toReversed().map((entry) => ({ entry, depth: 0 }));
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { entry, depth } = next;
		const topic = index.topics.get(entry.topic);
		const summary = topic?.summary ? `: ${oneLine(firstSentence(topic.summary))}` : "";
		const link = `[${oneLine(topic?.title ?? entry.topic)}](${address(topicUrl(entry.topic))})`;
		lines.push(`${"  ".repeat(depth)}- ${link}${summary}`);
		for (const child of entry.children.toReversed())
			pending.push({ entry: child, depth: depth + 1 });
	}
	return [...lines, ""];
}

function firstSentence(text: string): string {
	return /^.*?(?:[.!?](?=\s|$)|[。！？])/s.exec(text)?.[0] ?? text;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
