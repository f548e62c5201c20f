import type { CompiledCurriculum, SiteConfig, SiteTexts } from "@prereq/core";
import type { Site } from "./site.ts";

interface GivenTexts {
	readonly config?: SiteConfig | undefined;
	/** Title in the language of the sources. */
	readonly title?: string | undefined;
}

/**
 * Name and promise of an edition: its own, else those of the sources with a note of their language.
 * Without any, the name is that of the only roadmap, and the start page promises its size.
 */
export function siteTexts(
	{ config, title: given }: GivenTexts,
	{ locale, roadmaps }: CompiledCurriculum,
	sourceLocale: string,
): Pick<Site, "title" | "titleLanguage" | "description"> {
	const source: SiteTexts = { ...config, ...(given === undefined ? {} : { title: given }) };
	const own: SiteTexts =
		locale === sourceLocale ? source : (config?.translations.get(locale) ?? {});
	const isForeign = own.title === undefined && source.title !== undefined;
	return {
		title: own.title ?? source.title ?? defaultTitle(roadmaps),
		titleLanguage: isForeign ? sourceLocale : undefined,
		// A promise in a foreign language says less than the size in the reader's own.
		description: own.description,
	};
}

function defaultTitle(roadmaps: CompiledCurriculum["roadmaps"]): string {
	return roadmaps.length === 1 ? (roadmaps[0]?.title ?? "Roadmaps") : "Roadmaps";
}
