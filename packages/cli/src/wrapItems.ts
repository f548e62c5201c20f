import { fillLines, type Lines } from "./fillLines.ts";

export interface WrapOptions extends Lines {
	readonly separator: string;
}

/** Items on as few lines as they fit on; an item is never broken. */
export function wrapItems(
	items: readonly string[],
	{ separator, ...lines }: WrapOptions,
): string[] {
	const last = items.length - 1;
	return fillLines(
		items.map((item, at) => (at < last ? item + separator : item)),
		lines,
	);
}
