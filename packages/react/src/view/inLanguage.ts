import { textDirection } from "./textDirection.ts";

/** Attributes of a text that is not in the language around it: a fallback that no translation gives. */
export function inLanguage(language: string | undefined): { lang?: string; dir?: "ltr" | "rtl" } {
	return language === undefined ? {} : { lang: language, dir: textDirection(language) };
}
