import { directionOf } from "./siteFormats.ts";

/** Attributes of a text in another language than its page; none when it is undefined. */
export function inLanguage(language: string | undefined): {
	readonly lang?: string;
	readonly dir?: "ltr" | "rtl";
} {
	return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}
