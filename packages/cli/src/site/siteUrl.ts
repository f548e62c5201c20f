/** Where pages live below the root of their edition; every folder page ends with a slash. */
export const HOME = "";
export const PATHWAYS = "pathways/";
export const TOPICS = "topics/";
/** What the search of an edition reads. */
export const SEARCH_FILE = "search.json";

export function roadmapUrl(id: string): string {
	return `${encodeURIComponent(id)}/`;
}

export function topicUrl(id: string): string {
	return `${TOPICS}${encodeURIComponent(id)}/`;
}

export function roleUrl(id: string): string {
	return `roles/${encodeURIComponent(id)}/`;
}

export function transitionUrl(id: string): string {
	return `transitions/${encodeURIComponent(id)}/`;
}

export function pathwayUrl(id: string): string {
	return `${PATHWAYS}${encodeURIComponent(id)}/`;
}

/** Folder of the data and the fragments of roadmaps. */
export const ROADMAP_FILES = "roadmaps/";

/** The roadmap alone as HTML, for the custom element. */
export function fragmentFile(id: string): string {
	return `${ROADMAP_FILES}${encodeURIComponent(id)}.fragment.html`;
}

/** The map of a roadmap as a file. */
export function mapFile(id: string, ending: "svg" | "pdf"): string {
	return `${encodeURIComponent(id)}.${ending}`;
}

/** The page's place on disk. */
export function pageFile(...folders: readonly string[]): string {
	return [...folders, "index.html"].join("/");
}

/**
 * The address of `target` as a page at `from` writes it. Both are below the same root, so the
 * site works in any folder of any host.
 */
export function relativeUrl(from: string, target: string): string {
	const depth = from.split("/").length - 1;
	const up = "../".repeat(depth);
	return up + target || "./";
}
