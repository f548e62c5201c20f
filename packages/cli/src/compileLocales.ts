import { type CompiledCurriculum, type Curriculum, compileCurriculum } from "@prereq/core";

/** A curriculum compiled for each of its languages, that of the sources first. */
export function compileLocales(
	curriculum: Curriculum,
): readonly [CompiledCurriculum, ...CompiledCurriculum[]] {
	const source = compileCurriculum(curriculum);
	const others = source.locales.filter((locale) => locale !== source.locale);
	return [source, ...others.map((locale) => compileCurriculum(curriculum, { locale }))];
}
