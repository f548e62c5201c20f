import { type CompiledCurriculum, parseCurriculum } from "@prereq/core";
import { compileLocales } from "../compileLocales.ts";

/** Compiles content given as files below `content/`; fails on any finding. */
export async function compileFiles(
	files: Readonly<Record<string, string>>,
): Promise<CompiledCurriculum> {
	return (await compileFileLocales(files))[0];
}

/** The same for each of its languages, that of the sources first. */
export async function compileFileLocales(
	files: Readonly<Record<string, string>>,
): Promise<ReturnType<typeof compileLocales>> {
	const sources = Object.entries(files).map(([path, text]) => ({
		path: path.replace(/^content\//, ""),
		text,
	}));
	const { curriculum, diagnostics } = await parseCurriculum(sources);
	if (curriculum === undefined) throw new Error(JSON.stringify(diagnostics, undefined, "\t"));
	return compileLocales(curriculum);
}
