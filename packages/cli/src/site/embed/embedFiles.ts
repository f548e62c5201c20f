/**
 * Names below `embed/` that pages of others refer to: they stay the same from build to build, unlike
 * the assets of the site's own pages.
 */
export const EMBED_FOLDER = "embed/";
export const EMBED_FILES = {
	/** Defines `<prereq-roadmap>`. */
	element: "element.js",
	/** Brings roadmaps in the markup of a page alive. */
	enhance: "enhance-page.js",
	/** Loaded on demand by both. */
	tools: "tools.js",
	styles: "styles.css",
	/** For the page beside a frame. */
	host: "host.js",
	/** For the page inside a frame. */
	frame: "frame.js",
	framePage: "page.css",
} as const;

/** Address of the page for frames, below the root of an edition. */
export function embedUrl(id: string): string {
	return `${EMBED_FOLDER}${encodeURIComponent(id)}/`;
}
