import { findNearest } from "../../internal/findNearest.ts";
import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownIds } from "../knownIds.ts";
import type { ParsedTranslation } from "./parsedTranslation.ts";

/** The languages of a curriculum: `declared` is undefined when any translation is welcome. */
export interface KnownLocales {
	readonly source: string;
	readonly declared: readonly string[] | undefined;
}

/** What a translation's file name says: a language of the curriculum, and a source of the same kind. */
export function checkTranslationPath(
	translation: ParsedTranslation,
	locales: KnownLocales,
	sources: KnownIds,
): Diagnostic[] {
	return [...checkLocale(translation, locales), ...checkSource(translation, sources)];
}

function checkLocale(
	{ locale, document }: ParsedTranslation,
	{ source, declared }: KnownLocales,
): Diagnostic[] {
	const place = document.placeAt(0, 0);
	if (locale === source) {
		const message = `The sources are in \`${locale}\` already.`;
		const fix = "Remove the language from the file name, or delete the file.";
		return [createDiagnostic("i18n/known-locale", { ...place, message, fix })];
	}
	if (!declared || declared.includes(locale)) return [];
	const near = findNearest(locale, declared);
	const message = `\`${locale}\` is not a language of this curriculum.`;
	const fix = near && `Did you mean \`${near}\`?`;
	return [createDiagnostic("i18n/known-locale", { ...place, message, fix })];
}

function checkSource({ of, id, locale, document }: ParsedTranslation, sources: KnownIds) {
	if (sources.ids.has(id)) return [];
	const renamed = sources.renamed.get(id);
	const near = renamed ?? findNearest(id, sources.ids);
	const fix = renamed
		? `It was renamed: call this file \`${renamed}.${locale}.md\`.`
		: near && `Did you mean \`${near}.${locale}.md\`?`;
	const message = `There is no ${of} \`${id}\` that this could translate.`;
	return [createDiagnostic("i18n/known-source", { ...document.placeAt(0, 0), message, fix })];
}
