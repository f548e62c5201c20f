import type { RetiredIds } from "../retiredIds.ts";
import { formerIds } from "./formerIds.ts";
import { inFolder } from "./inFolder.ts";
import { RetiredPage } from "./RetiredPage.tsx";
import { renderPage } from "./renderPage.ts";
import type { Site } from "./site.ts";
import type { SiteFile } from "./siteFile.ts";
import { pageFile, roadmapUrl, topicUrl } from "./siteUrl.ts";

/** A page at the address of each id that was taken out, unless something else stands there. */
export function planRetired(site: Site, retired: RetiredIds | undefined): readonly SiteFile[] {
	if (retired === undefined) return [];
	const { topics, roadmaps } = site.curriculum;
	const gone = (
		ids: RetiredIds["topics"],
		used: readonly Parameters<typeof formerIds>[0][number][],
	): [string, string | undefined][] => {
		const taken = new Set([...used.map(({ id }) => id), ...formerIds(used).keys()]);
		return [...ids].filter(([id]) => !taken.has(id));
	};
	const page = (id: string, reason: string | undefined, url: string, ...folders: string[]) => ({
		path: pageFile(...folders, id),
		render: () => renderPage(<RetiredPage site={site} id={id} url={url} reason={reason} />),
	});
	return inFolder(site.prefix, [
		...gone(retired.topics, topics).map(([id, reason]) => page(id, reason, topicUrl(id), "topics")),
		...gone(retired.roadmaps, roadmaps).map(([id, reason]) => page(id, reason, roadmapUrl(id))),
	]);
}
