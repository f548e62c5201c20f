import type { SourceFile } from "../../model/source.ts";
import type { RuleExample } from "./rule.ts";

/** A stretch of an example that a rule has to point at. */
export interface ExampleMark {
	readonly file: string;
	readonly start: number;
	readonly end: number;
}

/** The files of an example without their marks, and where the marks were. */
export function readExample({ files }: Pick<RuleExample, "files">): {
	readonly files: readonly SourceFile[];
	readonly marks: readonly ExampleMark[];
} {
	const marks: ExampleMark[] = [];
	const read = Object.entries(files).map(([path, marked]) => {
		let text = "";
		let start = 0;
		for (const piece of marked.split(/([⟦⟧])/)) {
			if (piece === "⟦") start = text.length;
			else if (piece === "⟧") marks.push({ file: path, start, end: text.length });
			else text += piece;
		}
		return { path, text };
	});
	return { files: read, marks };
}
