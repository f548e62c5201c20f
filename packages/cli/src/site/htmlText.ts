const ENTITIES: ReadonlyMap<string, string> = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["nbsp", "\u00a0"],
]);
const BLOCK_END = /<\/(?:p|li|ul|ol|h[1-6]|pre|blockquote|tr|table|div)>\n?|<br\/?>/gi;

/** The words of sanitised HTML as Markdown that is easy to read: paragraphs, items, headings, code. */
export function htmlText(html: string): string {
	return html
		.replaceAll(/<h[1-6][^>]*>/gi, "\n**")
		.replaceAll(/<\/h[1-6]>/gi, "**\n")
		.replaceAll(/<li[^>]*>\s*(?:<p>)?/gi, "- ")
		.replaceAll(/<pre[^>]*>/gi, "\n```\n")
		.replaceAll(/\n?<\/code><\/pre>/gi, "\n```\n")
		.replaceAll(/(?<!```\n)<\/?code[^>]*>/gi, "`")
		.replaceAll(/<p[^>]*>/gi, "\n")
		.replaceAll(BLOCK_END, "\n")
		.replaceAll(/<[^>]*>/g, "")
		.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, decodeEntity)
		.replaceAll(/\n{3,}/g, "\n\n")
		.trim();
}

/** The texts of the headings of sanitised HTML. */
export function htmlHeadings(html: string): string[] {
	return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gis)].map(([, , inner]) =>
		htmlText(inner!),
	);
}

function decodeEntity(whole: string, hex?: string, decimal?: string, name?: string): string {
	if (name !== undefined) return ENTITIES.get(name) ?? whole;
	return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16));
}
