import type { RoadmapData } from "@prereq/core";
import type { SiteBase } from "../../site/siteBase.ts";

/** A roadmap of a published site. */
export interface EmbedTarget {
	readonly data: RoadmapData;
	readonly base: SiteBase;
	/** Folder of its language below the site's root, empty or with a slash at the end. */
	readonly prefix: string;
	readonly siteTitle: string;
	/** Whether it was said where the site lives: only then can an application link to its pages. */
	readonly hasPages: boolean;
	/** The content folder, if one was named. */
	readonly dir: string | undefined;
}

/** Address of a file below the root of the whole site. */
export function siteAddress({ base }: EmbedTarget, path: string): string {
	return (base.origin ?? "") + base.path + path;
}
