import type { Curriculum } from "../../model/curriculum.ts";

/** What a curriculum can be compiled for: the source locale, then those declared, then others found. */
export function listLocales({ locale, config, translations }: Curriculum): readonly string[] {
	return [...new Set([locale, ...config.locales, ...translations.keys()])];
}
