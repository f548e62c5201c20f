import { flattenSections } from "../../../curriculum/flattenSections.ts";
import { listEntryTopics } from "../../../curriculum/listTopics.ts";
import type { ParsedRoadmap, ParsedTopic } from "../../../curriculum/parsedFile.ts";
import { itemBlock } from "../../../internal/itemBlock.ts";
import { relativeLink } from "../../../internal/relativeLink.ts";
import type { TopicId } from "../../../model/id.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";
import { namedTopics } from "./topicUse.ts";

/** A place for another item of an outline. */
export interface Gap {
	/** Path of the roadmap. */
	readonly file: string;
	/** The item that it is behind. */
	readonly behind: TopicId;
	/** Where that item ends. */
	readonly at: number;
	/** The line end and the bullet of the items around it. */
	readonly lead: string;
}

/** Where a roadmap lists a topic. */
export interface ListedPlace {
	readonly roadmap: ParsedRoadmap;
	/** Position among its links. */
	readonly order: number;
	/** The topic of the outermost item around it, or its own. */
	readonly outermost: TopicId;
}

/** Where topics are listed; of a topic that a roadmap lists twice, the second place. */
export function listedPlaces(
	roadmaps: readonly ParsedRoadmap[],
): ReadonlyMap<TopicId, readonly ListedPlace[]> {
	const places = new Map<TopicId, ListedPlace[]>();
	for (const roadmap of roadmaps) {
		const outermost = new Map(
			flattenSections(roadmap.roadmap?.sections ?? []).flatMap(({ section }) =>
				section.entries.flatMap((entry) =>
					listEntryTopics([entry]).map((id) => [id, entry.topic] as const),
				),
			),
		);
		const orders = new Map(roadmap.links.map(({ topic }, order) => [topic, order]));
		for (const [id, order] of orders) {
			const place = { roadmap, order, outermost: outermost.get(id) ?? id };
			const list = places.get(id);
			if (list) list.push(place);
			else places.set(id, [place]);
		}
	}
	return places;
}

/**
 * Where a topic would be listed: in the roadmap with the most topics that it names, the first of several,
 * behind the last of them with all that stands below it. Undefined where no roadmap has one of them, or
 * where lines alone do not tell the end of the item.
 */
export function findGap(
	topic: ParsedTopic,
	places: ReadonlyMap<TopicId, readonly ListedPlace[]>,
	index: RuleIndex,
): Gap | undefined {
	const byRoadmap = new Map<ParsedRoadmap, ListedPlace[]>();
	for (const id of new Set(namedTopics(topic))) {
		for (const place of places.get(id) ?? []) {
			const list = byRoadmap.get(place.roadmap);
			if (list) list.push(place);
			else byRoadmap.set(place.roadmap, [place]);
		}
	}
	const [best = []] = index.roadmaps
		.flatMap((roadmap) => [byRoadmap.get(roadmap) ?? []])
		.sort((a, b) => b.length - a.length);
	const last = best.toSorted((a, b) => b.order - a.order)[0];
	if (!last) return undefined;
	const { roadmap, outermost: behind } = last;
	const { file } = roadmap.document;
	const text = index.textOf(file);
	const item = roadmap.links.findLast((link) => link.topic === behind);
	const block = item && itemBlock(text, item.start);
	if (!block) return undefined;
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	return {
		file,
		behind,
		at: block.end,
		lead: lineEnd + text.slice(block.start, block.textStart),
	};
}

/** The item that lists a topic in a gap. */
export function toItem({ id, topic, document }: ParsedTopic, { file, lead }: Gap): string {
	const title = (topic?.title ?? id).trim().replace(/\s+/g, " ");
	const text = title.replace(/[\\`*_[\]<>&~|]/g, String.raw`\$&`);
	return `${lead}[${text}](${relativeLink(file, document.file)})`;
}
