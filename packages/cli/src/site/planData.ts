import type { CompiledCurriculum } from "@prereq/core";
import { dataFiles } from "./dataFiles.ts";
import { inFolder } from "./inFolder.ts";
import type { SiteFile } from "./siteFile.ts";

/**
 * The data of a site without its pages, where the site has them.
 * @param curricula one for each language, that of the sources first; it gets the root
 */
export function planData([source, ...others]: readonly [
	CompiledCurriculum,
	...CompiledCurriculum[],
]): readonly SiteFile[] {
	const translated = others.flatMap((curriculum) =>
		inFolder(`${curriculum.locale}/`, dataFiles(curriculum)),
	);
	return [...dataFiles(source), ...translated];
}
