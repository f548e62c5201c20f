import type { TextLanguage } from "../../model/language.ts";
import type { ProseTranslation } from "../../model/translation.ts";

interface Prose {
	readonly title: string;
	readonly summary: string;
	readonly bodyHtml: string;
}

/** Title and body in another language, the body as a whole or not at all. */
export function localizeProse(
	source: Prose,
	translation: ProseTranslation | undefined,
	sourceLocale: string,
): Prose & Pick<TextLanguage, "language" | "stale"> {
	const title = translation?.title ?? source.title;
	const stale = translation?.stale ? { stale: true as const } : {};
	if (translation?.bodyHtml !== undefined) {
		const { summary = "", bodyHtml } = translation;
		return { title, summary, bodyHtml, ...stale };
	}
	const { summary, bodyHtml } = source;
	return { title, summary, bodyHtml, ...(bodyHtml !== "" && { language: sourceLocale }), ...stale };
}
