import type { Curriculum } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandInput } from "../../command.ts";
import { compileLocales } from "../../compileLocales.ts";
import type { RetiredIds } from "../../retiredIds.ts";
import { planData } from "../../site/planData.ts";
import { parseBase } from "../../site/siteBase.ts";
import type { SiteFile } from "../../site/siteFile.ts";

/** What the output is made from. */
export interface BuildSource {
	readonly curriculum: Curriculum;
	readonly retired: RetiredIds;
}

/** Makes every file of the output, each rendered when it is asked for. */
export interface OutputPlan {
	readonly plan: (source: BuildSource) => readonly SiteFile[] | Promise<readonly SiteFile[]>;
	/** What the output lacks, and what would bring it. */
	readonly hint: string | undefined;
}

/** What concerns pages alone. */
const OF_PAGES = ["base", "title"];

/**
 * The whole site, or its data alone; what draws pages is loaded only for them.
 * @throws CliError when an option has no such value, or does not go with the others
 */
export function planOutput(options: CommandInput["options"]): OutputPlan {
	if (options.has("data")) {
		const unfit = OF_PAGES.find((name) => options.has(name));
		if (unfit !== undefined)
			throw new CliError(
				`--data and --${unfit} do not go together.`,
				"Leave out one of them: without pages there is nothing that it changes.",
			);
		return { plan: ({ curriculum }) => planData(compileLocales(curriculum)), hint: undefined };
	}
	const base = parseBase(options.get("base") ?? "/");
	return {
		plan: async ({ curriculum, retired }) => {
			const [{ planSite }, { readSiteAssets }, { loadRasterizer }] = await Promise.all([
				import("../../site/planSite.tsx"),
				import("../../site/siteAssets.ts"),
				import("../../site/share/rasterizer.ts"),
			]);
			return planSite(compileLocales(curriculum), {
				config: curriculum.config.site,
				title: options.get("title"),
				base,
				retired,
				assets: readSiteAssets(),
				rasterizer: base.origin === undefined ? undefined : await loadRasterizer(),
			});
		},
		hint:
			base.origin === undefined
				? "No sitemap.xml: it needs `--base https://…`, the address of the site."
				: undefined,
	};
}
