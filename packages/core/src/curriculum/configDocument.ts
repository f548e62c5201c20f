import { createLineIndex } from "../content/lineIndex.ts";
import { readJsonDocument } from "../content/readJsonDocument.ts";
import type { ReadDocument } from "../content/sourceDocument.ts";
import type { SourceFile } from "../model/source.ts";

/** A configuration that a module gave: its mistakes have no place but the file. */
export interface ConfigModule {
	readonly path: string;
	readonly value: unknown;
}

/** A configuration, as JSON text or as a value. */
export type ConfigFile = SourceFile | ConfigModule;

/** Read a configuration as a document that is front matter from end to end. */
export function readConfigDocument(file: ConfigFile): ReadDocument {
	if ("text" in file) return readJsonDocument(file);
	const lines = createLineIndex("");
	const placeAt = (start: number, end: number) => ({
		file: file.path,
		range: lines.rangeAt(start, end),
	});
	const nowhere = () => placeAt(0, 0);
	return {
		document: {
			file: file.path,
			frontmatter: file.value,
			body: "",
			bodyStart: 0,
			placeAt,
			valuePlace: nowhere,
			keyPlace: nowhere,
		},
		diagnostics: [],
	};
}
