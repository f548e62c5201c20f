import { escapeHtml } from "./escapeHtml.ts";

interface FrameMarkup {
	/** Address of the page for frames. */
	readonly src: string;
	readonly title: string;
	/** Address of the whole page, for readers without frames. */
	readonly page: string;
}

/** Height in CSS pixels until the page inside tells its own. */
export const FRAME_HEIGHT = 640;

/** The frame as markup, with a link for those who do not get it. */
export function frameMarkup({ src, title, page }: FrameMarkup): string {
	const attributes = [
		"data-prereq",
		`src="${escapeHtml(src)}"`,
		`title="${escapeHtml(title)}"`,
		'loading="lazy"',
		'width="100%"',
		`height="${FRAME_HEIGHT}"`,
	];
	return `<iframe ${attributes.join(" ")}><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></iframe>`;
}
