import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Place } from "../model/place.ts";
import type { SourceFile } from "../model/source.ts";
import { createLineIndex } from "./lineIndex.ts";
import { parseJson } from "./parseJson.ts";
import type { ReadDocument } from "./sourceDocument.ts";

/** Read a JSON file as a document that is front matter from end to end. */
export function readJsonDocument({ path: file, text }: SourceFile): ReadDocument {
	const lines = createLineIndex(text);
	const placeAt = (start: number, end: number): Place => ({
		file,
		range: lines.rangeAt(start, end),
	});
	const base = { file, body: "", bodyStart: text.length, placeAt };
	const parsed = parseJson(text);
	if (!parsed.ok) {
		const place = placeAt(parsed.offset, parsed.offset + 1);
		const nowhere = () => placeAt(0, 0);
		const message = `\`${file}\` is not valid JSON: ${parsed.message}.`;
		return {
			document: { ...base, frontmatter: undefined, valuePlace: nowhere, keyPlace: nowhere },
			diagnostics: [createDiagnostic("config/json-syntax", { ...place, message })],
		};
	}
	return {
		document: {
			...base,
			frontmatter: parsed.value,
			valuePlace: (path) => placeAt(...parsed.places.valueAt(path)),
			keyPlace: (path) => placeAt(...parsed.places.keyAt(path)),
		},
		diagnostics: [],
	};
}
