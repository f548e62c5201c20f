/** Where pages live below the site's root; every folder page ends with a slash. */
export const HOME = "";

export function roadmapUrl(id: string): string {
	return `${encodeURIComponent(id)}/`;
}

export function topicUrl(id: string): string {
	return `topics/${encodeURIComponent(id)}/`;
}

/** The page's place on disk. */
export function pageFile(...folders: readonly string[]): string {
	return [...folders, "index.html"].join("/");
}

/**
 * The address of `target` as a page at `from` writes it. Both are below the site's root, so the
 * site works in any folder of any host.
 */
export function relativeUrl(from: string, target: string): string {
	const depth = from.split("/").length - 1;
	const up = "../".repeat(depth);
	return up + target || "./";
}
