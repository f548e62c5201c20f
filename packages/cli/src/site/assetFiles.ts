import { createHash } from "node:crypto";
import { EMBED_FOLDER } from "./embed/embedFiles.ts";
import { favicon } from "./favicon.ts";
import type { SiteAssets } from "./siteAssets.ts";
import type { SiteFile } from "./siteFile.ts";

/** Addresses of the assets below the site's root. */
export interface AssetPaths {
	readonly styles: string;
	readonly site: string;
	readonly enhance: string;
	readonly favicon: string;
}

/** The assets as files; a name with a hash may be cached for ever. */
export function assetFiles(assets: SiteAssets): { paths: AssetPaths; files: readonly SiteFile[] } {
	const paths: AssetPaths = {
		styles: `assets/styles.${shortHash(assets.styles)}.css`,
		site: "assets/site.css",
		enhance: `assets/enhance.${shortHash(assets.enhance)}.js`,
		favicon: "assets/favicon.svg",
	};
	return {
		paths: { ...paths, site: `${paths.site}?v=${shortHash(assets.site)}` },
		files: [
			{ path: paths.styles, render: () => assets.styles },
			{ path: paths.site, render: () => assets.site },
			{ path: paths.enhance, render: () => assets.enhance },
			{ path: paths.favicon, render: () => favicon },
			...[...assets.embed].map(([name, text]) => ({
				path: EMBED_FOLDER + name,
				render: () => text,
			})),
			...[...assets.chunks].map(([name, text]) => ({ path: `assets/${name}`, render: () => text })),
		],
	};
}

function shortHash(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
