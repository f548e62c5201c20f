import type { RuleFile, RuleIndex } from "../../engine/ruleIndex.ts";

/** Types that roadmap.sh accepts, in the order of its contribution guide. */
export const LINK_TYPES: readonly string[] = [
	"roadmap",
	"official",
	"opensource",
	"article",
	"course",
	"podcast",
	"video",
	"book",
	"feed",
];

/** An item `- [@type@Title](url)`; offsets are into the file. */
export interface TypedLink {
	readonly type: string;
	readonly title: string;
	readonly url: string;
	readonly start: number;
	readonly end: number;
	/** Where the type stands. */
	readonly typeStart: number;
	/** It has every part, and nothing else. */
	readonly isWhole: boolean;
}

const ITEM = /^[ \t]*[-*+][ \t]+(\[?@.*?)[ \t]*\r?$/gm;
const WHOLE = /^\[@([^@\]]*)@((?:[^[\]]|\[[^\]]*\])+)\]\((https?:\/\/[^\s<>]+)\)$/;
const PART = /^\[?@([^@\]]*)(?:@([^\]]*))?\]?(?:\((.*)\)?)?/;

/** The typed links of a file, malformed ones included. Items in code are passed over. */
export function typedLinks(file: RuleFile, index: RuleIndex): TypedLink[] {
	const text = index.textOf(file.document.file);
	const links: TypedLink[] = [];
	ITEM.lastIndex = file.document.bodyStart;
	for (let match = ITEM.exec(text); match; match = ITEM.exec(text)) {
		const source = match[1]!;
		const start = match.index + match[0].indexOf(source);
		if (index.bodyOf(file).opaque.some((span) => span.start <= start && start < span.end)) continue;
		const whole = WHOLE.exec(source);
		const [, type = "", title = "", url = ""] = whole ?? PART.exec(source) ?? [];
		const end = start + source.length;
		links.push({
			type,
			title,
			url,
			start,
			end,
			typeStart: start + source.indexOf("@") + 1,
			isWhole: whole !== null,
		});
	}
	return links;
}
