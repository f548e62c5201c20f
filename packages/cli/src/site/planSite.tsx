import type { CompiledCurriculum, SiteConfig } from "@prereq/core";
import { CliError } from "../cliError.ts";
import type { RetiredIds } from "../retiredIds.ts";
import { assetFiles } from "./assetFiles.ts";
import { pickSiteMessages } from "./messages/pickSiteMessages.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { planPages } from "./planPages.tsx";
import { planRetired } from "./planRetired.tsx";
import { renderPage } from "./renderPage.ts";
import { toRobotsText } from "./robotsText.ts";
import type { Rasterizer } from "./share/rasterizer.ts";
import { planPictures } from "./share/sharePictures.ts";
import type { Edition, Site } from "./site.ts";
import type { SiteAssets } from "./siteAssets.ts";
import type { SiteBase } from "./siteBase.ts";
import type { SiteFile } from "./siteFile.ts";
import { siteFormats } from "./siteFormats.ts";
import { indexSite } from "./siteIndex.ts";
import { toSitemap } from "./sitemap.ts";
import { siteTexts } from "./siteTexts.ts";

export interface SiteOptions {
	/** How the site introduces itself, in each of its languages. */
	readonly config?: SiteConfig | undefined;
	/** Name of the site in the language of the sources; default: that of the configuration. */
	readonly title?: string | undefined;
	readonly base: SiteBase;
	readonly assets: SiteAssets;
	/** Ids that were taken out: who comes to their address is told so. */
	readonly retired?: RetiredIds | undefined;
	/** Makes the pictures for shared links; without it, or without a host, there are none. */
	readonly rasterizer?: Rasterizer | undefined;
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
	const pictures = new Set<string>();
	const toSite = (curriculum: CompiledCurriculum, prefix: string): Site => ({
		locale: curriculum.locale,
		prefix,
		editions,
		...siteTexts(options, curriculum, source.locale),
		base: options.base,
		curriculum,
		index: indexSite(curriculum),
		assets: assets.paths,
		messages: pickSiteMessages(curriculum.locale),
		formats: siteFormats(curriculum.locale),
		scripts: options.scripts ?? [],
		pictures,
	});
	const sites = curricula.map((curriculum, index) =>
		toSite(curriculum, index === 0 ? "" : `${curriculum.locale}/`),
	);
	const main = toSite(source, "");
	const { rasterizer, base } = options;
	const pictureFiles =
		rasterizer === undefined || base.origin === undefined
			? []
			: sites.flatMap((site) => planPictures(site, rasterizer));
	for (const { path } of pictureFiles) pictures.add(path);
	const wholeSite: readonly (readonly [path: string, text: string | undefined])[] = [
		["sitemap.xml", toSitemap(main)],
		["robots.txt", toRobotsText(options.base)],
	];
	const files = [
		...assets.files,
		...wholeSite.flatMap(([path, text]) =>
			text === undefined ? [] : [{ path, render: () => text }],
		),
		{ path: "404.html", render: () => renderPage(<NotFoundPage site={main} />) },
		...sites.flatMap(planPages),
		...sites.flatMap((site) => planRetired(site, options.retired)),
		...pictureFiles,
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
