import { type CompiledCurriculum, compileCurriculum, parseCurriculum } from "@prereq/core";

/** Compiles content given as files below `content/`; fails on any finding. */
export async function compileFiles(
	files: Readonly<Record<string, string>>,
): Promise<CompiledCurriculum> {
	const sources = Object.entries(files).map(([path, text]) => ({
		path: path.replace(/^content\//, ""),
		text,
	}));
	const { curriculum, diagnostics } = await parseCurriculum(sources);
	if (curriculum === undefined) throw new Error(JSON.stringify(diagnostics, undefined, "\t"));
	return compileCurriculum(curriculum);
}
