import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readExample } from "@prereq/core/rules";
import type { Place } from "../readReport.ts";
import type { Defect } from "./defect.ts";

/** Puts mistakes into a folder; gives every place where one has to be reported. */
export function writePlanted(folder: string, defects: readonly Defect[]): readonly Place[] {
	return defects.flatMap(({ codes, files, encoding = "utf8" }) =>
		Object.entries(files).flatMap(([file, given]) => {
			const path = join(folder, file);
			const marked = typeof given === "string" ? given : given(readFileSync(path, "utf8"));
			const example = readExample({ files: { [file]: marked } });
			const { text = "" } = example.files[0] ?? {};
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, Buffer.from(text, encoding));
			return example.marks.flatMap(({ start }) =>
				codes.map((code) => ({ file, code, ...pointAt(text, start) })),
			);
		}),
	);
}

function pointAt(text: string, offset: number): Pick<Place, "line" | "column"> {
	const lines = text.slice(0, offset).split("\n");
	return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
