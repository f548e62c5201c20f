import { definedOnly } from "../../internal/definedOnly.ts";
import type { Roadmap, RoadmapMeta, RoadmapSection, Track } from "../../model/roadmap.ts";
import type { RoadmapTranslation, TrackTranslation } from "../../model/translation.ts";
import { partLanguages } from "./partLanguages.ts";

/** A roadmap in another language; what its translation leaves out stays as it is, marked as such. */
export function localizeRoadmap(
	roadmap: Roadmap,
	translation: RoadmapTranslation | undefined,
	source: string,
): Roadmap {
	const { title, description, summary, highlights, advice, introHtml } = translation ?? {};
	const titled = <T extends { readonly id: string; readonly title?: string }>(
		parts: readonly T[],
		titles: ReadonlyMap<string, string> | undefined,
	) => parts.map((part) => localizeTitle(part, titles?.get(part.id), source));
	return {
		...roadmap,
		...definedOnly({ title, description, summary, highlights, introHtml }),
		...(advice && {
			advice: advice.map((one, index) => ({
				...one,
				topics: roadmap.advice?.[index]?.topics ?? [],
			})),
		}),
		tags: roadmap.tags.map((tag) => translation?.tags?.get(tag) ?? tag),
		meta: localizeMeta(roadmap.meta, translation),
		sections: roadmap.sections.map((section) => localizeSection(section, translation, source)),
		tracks: roadmap.tracks.map((track) =>
			localizeTrack(track, translation?.tracks.get(track.id), source),
		),
		groups: titled(roadmap.groups, translation?.groups),
		goals: titled(roadmap.goals, translation?.goals),
		...(roadmap.introHtml !== "" && introHtml === undefined && { language: source }),
		...(translation?.stale && { stale: true }),
		...markParts(roadmap, translation, source),
	};
}

function markParts(roadmap: Roadmap, translation: RoadmapTranslation | undefined, source: string) {
	const { meta } = roadmap;
	const given = translation?.meta;
	const fallsBack = (text: unknown, translated: unknown) =>
		text !== undefined && translated === undefined;
	return partLanguages(source, {
		title: translation?.title === undefined,
		description: fallsBack(roadmap.description, translation?.description),
		summary: fallsBack(roadmap.summary, translation?.summary),
		highlights: fallsBack(roadmap.highlights, translation?.highlights),
		advice: fallsBack(roadmap.advice, translation?.advice),
		briefTitle: fallsBack(meta.briefTitle, given?.briefTitle),
		briefDescription: fallsBack(meta.briefDescription, given?.briefDescription),
		question: fallsBack(meta.question, given?.question),
		seo: fallsBack(meta.seo, given?.seo),
	});
}

function localizeMeta(meta: RoadmapMeta, translation: RoadmapTranslation | undefined): RoadmapMeta {
	const { seo, ...texts } = translation?.meta ?? {};
	return { ...meta, ...texts, ...(seo && { seo: { ...meta.seo, ...seo } }) };
}

function localizeSection(
	section: RoadmapSection,
	translation: RoadmapTranslation | undefined,
	source: string,
): RoadmapSection {
	const texts = translation?.sections.get(section.id);
	return {
		...section,
		...texts,
		sections: section.sections.map((inner) => localizeSection(inner, translation, source)),
		...(!texts && { language: source }),
		...partLanguages(source, { summary: section.summary !== "" && texts?.summary === undefined }),
	};
}

function localizeTrack(
	track: Track,
	translation: TrackTranslation | undefined,
	source: string,
): Track {
	return {
		...localizeTitle(track, translation?.title, source),
		of: track.of.map((branch) => {
			const chooseIf = translation?.chooseIf.get(branch.section);
			if (chooseIf !== undefined) return { ...branch, chooseIf };
			return branch.chooseIf === undefined ? branch : { ...branch, language: source };
		}),
	};
}

function localizeTitle<T extends { readonly title?: string }>(
	part: T,
	title: string | undefined,
	source: string,
): T {
	if (title !== undefined) return { ...part, title };
	return part.title === undefined ? part : { ...part, language: source };
}
