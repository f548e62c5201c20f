import type { CompiledRoadmap, Topic } from "@prereq/core";
import { describeRoadmap } from "../describeRoadmap.ts";
import { textWidth } from "../drawing/textWidth.ts";
import { htmlHeadings } from "../htmlText.ts";
import type { Site } from "../site.ts";
import { sectionsById } from "../siteSections.ts";
import { pathwayUrl, roadmapUrl, roleUrl, topicUrl, transitionUrl } from "../siteUrl.ts";
import type { SearchFile, SearchPage } from "./searchFile.ts";

/** Width of a summary in em: what a line of the list can show. Longer ones are found by their beginning. */
const SUMMARY_WIDTH = 64;

/** Everything of an edition that can be searched for: roadmaps, their sections, topics, people. */
export function toSearchFile(site: Site): SearchFile {
	const { curriculum, locale, messages } = site;
	const { roadmaps, topics, roles, transitions, pathways } = curriculum;
	const { search, searchHint, searchKeys, searchSlash, close, pageKinds } = messages;
	const { found, foundMore, foundNothing } = messages;
	return {
		format: 1,
		locale,
		messages: {
			search,
			searchHint,
			searchKeys,
			searchSlash,
			close,
			found,
			foundMore,
			foundNothing,
		},
		pages: [
			...roadmaps.filter(({ meta }) => meta.isHidden !== true).flatMap(roadmapPages(site)),
			...topics.map((topic) => topicPage(site, topic)),
			...roles.map(({ id, title, summary, partLanguages }) =>
				page(roleUrl(id), title, partLanguages?.title, { place: pageKinds.role, summary }),
			),
			...transitions.map(({ id, title, summary, partLanguages }) =>
				page(transitionUrl(id), title, partLanguages?.title, {
					place: pageKinds.transition,
					summary,
				}),
			),
			...pathways.map(({ id, title, summary, outcome, partLanguages }) =>
				page(pathwayUrl(id), title, partLanguages?.title, {
					place: pageKinds.pathway,
					summary: outcome || summary,
				}),
			),
		],
	};
}

function roadmapPages({ messages }: Site): (roadmap: CompiledRoadmap) => SearchPage[] {
	return (roadmap) => {
		const { id, title, meta, tags, aliases, partLanguages } = roadmap;
		const names = [meta.briefTitle, ...aliases, ...tags];
		return [
			page(roadmapUrl(id), title, partLanguages?.title, {
				names: words(names),
				place: messages.pageKinds.roadmap,
				summary: describeRoadmap(roadmap) ?? "",
			}),
			...[...sectionsById(roadmap).values()].toReversed().map((section) =>
				page(`${roadmapUrl(id)}#${section.id}:section`, section.title, section.language, {
					place: title,
					summary: section.summary,
				}),
			),
		];
	};
}

function topicPage({ index }: Site, topic: Topic): SearchPage {
	const { id, title, aliases, tags, summary, bodyHtml, objectives, partLanguages } = topic;
	const [spot] = index.spots.get(id) ?? [];
	return page(topicUrl(id), title, partLanguages?.title, {
		// An id is the title in the words of the sources: a reader of a translation finds it by them.
		names: words([id, ...aliases, ...tags]),
		place: spot && `${spot.section.title} · ${spot.roadmap.title}`,
		summary,
		text: words([...objectives, ...htmlHeadings(bodyHtml)]),
	});
}

/** The members that say something. */
function page(
	url: string,
	title: string,
	lang: string | undefined,
	rest: Partial<Record<"names" | "place" | "summary" | "text", string | undefined>>,
): SearchPage {
	const short = { ...rest, summary: beginning(rest.summary ?? "") };
	const said = Object.entries(short).filter(([, text]) => text);
	return { url, title, ...(lang && { lang }), ...Object.fromEntries(said) };
}

function beginning(summary: string): string {
	let width = 0;
	let length = 0;
	for (const letter of summary) {
		width += textWidth(letter, 1);
		if (width > SUMMARY_WIDTH) return `${summary.slice(0, length)}…`;
		length += letter.length;
	}
	return summary;
}

function words(texts: readonly (string | undefined)[]): string {
	return texts.filter(Boolean).join(" ");
}
