/** A heading; offsets are into the file. */
export interface ScannedHeading {
	readonly depth: number;
	/** Its text without marks. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a scanned link is written as. */
export type ScannedLinkKind = "link" | "image" | "autolink" | "definition";

/** A link or image; offsets are into the file. */
export interface ScannedLink {
	readonly kind: ScannedLinkKind;
	readonly url: string;
	/** What a reader sees or hears, without marks; the label of a definition. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Where the address stands, angle brackets not included. */
	readonly urlStart: number;
	readonly urlEnd: number;
}

/** A stretch of a file. */
export interface ScannedSpan {
	readonly start: number;
	readonly end: number;
}

/** What rules ask of a body, in reading order. Read line by line, or off a tree: the shape is the same. */
export interface MarkdownScan {
	readonly headings: readonly ScannedHeading[];
	readonly links: readonly ScannedLink[];
	/** Code blocks, inline code, HTML and comments: where words are no prose. */
	readonly opaque: readonly ScannedSpan[];
	/** The opening line of a code fence that never ends. */
	readonly unclosedFence: ScannedSpan | undefined;
}
