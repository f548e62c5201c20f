import { scanTopicShape } from "../../content/scanTopicShape.ts";
import type { SourceDocument } from "../../content/sourceDocument.ts";
import { definedOnly } from "../../internal/definedOnly.ts";
import type { TopicTranslation } from "../../model/translation.ts";
import type { ParsedTopicTranslation } from "./parsedTranslation.ts";

/** The texts that a topic's translation gives; it has been held against its source before. */
export async function toTopicTranslation(
	{ texts, body, document }: ParsedTopicTranslation,
	source: SourceDocument,
	sourceLocale: string,
	stale: boolean,
): Promise<TopicTranslation> {
	const facts = definedOnly({ title: texts?.title, reasons: texts?.reasons });
	if (!body) return { ...facts, stale };
	const { summary, bodyHtml, objectives, checkpoint } = body;
	return {
		...facts,
		...(bodyHtml !== "" && {
			summary,
			bodyHtml: bodyHtml + (await leftOutSections(document, source, sourceLocale)),
		}),
		...(objectives.length > 0 && { objectives }),
		...(checkpoint.length > 0 && { checkpoint }),
		stale,
	};
}

/** The sections of the source without a meaning of their own, when the translation gives none of them. */
async function leftOutSections(
	translation: SourceDocument,
	source: SourceDocument,
	sourceLocale: string,
): Promise<string> {
	if (scanTopicShape(source.body)?.sections === 0) return "";
	const [{ readMarkdown }, { splitByMeaning }, { toSafeHtml }] = await Promise.all([
		import("../../content/readMarkdown.ts"),
		import("../../content/parseTopicBody.ts"),
		import("../../content/toSafeHtml.ts"),
	]);
	const given =
		scanTopicShape(translation.body)?.sections ??
		(await readMarkdown(translation.body, (tree) => splitByMeaning(tree).rest.length));
	if (given !== 0) return "";
	const html = await readMarkdown(source.body, (tree) => toSafeHtml(splitByMeaning(tree).rest));
	// The caller may have named any locale; markup takes nothing but a tag.
	const lang = sourceLocale.replace(/[^\w-]/g, "");
	return html ? `\n<div lang="${lang}">${html}</div>` : "";
}
