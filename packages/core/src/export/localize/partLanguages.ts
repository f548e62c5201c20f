import type { PartLanguages } from "../../model/language.ts";

/** The marks of parts that fall back to the source language. */
export function partLanguages<Part extends string>(
	sourceLocale: string,
	fallsBack: Readonly<Record<Part, boolean>>,
): PartLanguages<Part> {
	const parts = (Object.keys(fallsBack) as Part[]).filter((part) => fallsBack[part]);
	if (parts.length === 0) return {};
	const languages = Object.fromEntries(parts.map((part) => [part, sourceLocale]));
	return { partLanguages: languages as Partial<Record<Part, string>> };
}
