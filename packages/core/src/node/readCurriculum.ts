import { compareDiagnostics } from "../curriculum/compareDiagnostics.ts";
import {
	type ParseOptions,
	type ParseResult,
	parseCurriculum,
} from "../curriculum/parseCurriculum.ts";
import { readSourceFiles } from "./readSourceFiles.ts";

/**
 * Read a folder of Markdown as a curriculum.
 * @throws PrereqError when the folder itself cannot be read
 */
export async function readCurriculum(
	dir: string,
	options: ParseOptions = {},
): Promise<ParseResult> {
	const read = readSourceFiles(dir);
	const result = await parseCurriculum(read.files, options);
	if (read.diagnostics.length === 0) return result;
	return {
		...result,
		curriculum: undefined,
		diagnostics: [...read.diagnostics, ...result.diagnostics].sort(compareDiagnostics),
	};
}
