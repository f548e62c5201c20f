import type { RootContent } from "mdast";

/** A node that is known without a parser, and its last line. */
export interface PlainBlock {
	readonly node: RootContent;
	readonly end: number;
}
