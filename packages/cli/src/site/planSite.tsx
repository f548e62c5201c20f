import type { CompiledCurriculum } from "@prereq/core";
import { CliError } from "../cliError.ts";
import { assetFiles } from "./assetFiles.ts";
import { pickSiteMessages } from "./messages/pickSiteMessages.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { planPages } from "./planPages.tsx";
import { renderPage } from "./renderPage.ts";
import type { Edition, Site } from "./site.ts";
import type { SiteAssets } from "./siteAssets.ts";
import type { SiteBase } from "./siteBase.ts";
import type { SiteFile } from "./siteFile.ts";
import { siteFormats } from "./siteFormats.ts";
import { indexSite } from "./siteIndex.ts";
import { toSitemap } from "./sitemap.ts";

export interface SiteOptions {
	/** Name of the site; default: that of its only roadmap. */
	readonly title?: string | undefined;
	/** What the start page promises; default: its size. */
	readonly description?: string | undefined;
	readonly base: SiteBase;
	readonly assets: SiteAssets;
	/** Addresses of further scripts for every page. */
	readonly scripts?: readonly string[];
}

/**
 * Every file of the output, each rendered when it is asked for.
 * @param curricula one for each language, that of the sources first; it gets the root of the site
 * @throws CliError when two pages would have one address
 */
export function planSite(
	curricula: readonly [CompiledCurriculum, ...CompiledCurriculum[]],
	options: SiteOptions,
): readonly SiteFile[] {
	const assets = assetFiles(options.assets);
	const [source] = curricula;
	const editions: readonly Edition[] = curricula.map(({ locale }, index) => ({
		locale,
		prefix: index === 0 ? "" : `${locale}/`,
	}));
	const toSite = (curriculum: CompiledCurriculum, prefix: string): Site => ({
		locale: curriculum.locale,
		prefix,
		editions,
		title: options.title ?? defaultTitle(curriculum),
		description: options.description,
		titleLanguage: options.title && prefix !== "" ? source.locale : undefined,
		base: options.base,
		curriculum,
		index: indexSite(curriculum),
		assets: assets.paths,
		messages: pickSiteMessages(curriculum.locale),
		formats: siteFormats(curriculum.locale),
		scripts: options.scripts ?? [],
	});
	const main = toSite(source, "");
	const sitemap = toSitemap(main);
	const files = [
		...assets.files,
		...(sitemap === undefined ? [] : [{ path: "sitemap.xml", render: () => sitemap }]),
		{ path: "404.html", render: () => renderPage(<NotFoundPage site={main} />) },
		...planPages(main),
		...curricula
			.slice(1)
			.flatMap((curriculum) => planPages(toSite(curriculum, `${curriculum.locale}/`))),
	];
	assertDistinct(files);
	return files;
}

function assertDistinct(files: readonly SiteFile[]): void {
	const seen = new Set<string>();
	for (const { path } of files) {
		if (seen.has(path)) {
			throw new CliError(
				`Two pages would be written to \`${path}\`.`,
				"Rename the roadmap that has the id of a language or of a folder of the site.",
			);
		}
		seen.add(path);
	}
}

function defaultTitle({ roadmaps }: CompiledCurriculum): string {
	return roadmaps.length === 1 ? (roadmaps[0]?.title ?? "Roadmaps") : "Roadmaps";
}
