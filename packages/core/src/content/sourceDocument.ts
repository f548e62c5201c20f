import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Place } from "../model/place.ts";
import type { SourceFile } from "../model/source.ts";
import type { ValuePath } from "../model/valuePath.ts";
import { explainYamlFailure } from "./explainYamlFailure.ts";
import { createLineIndex } from "./lineIndex.ts";
import { parseYaml } from "./parseYaml.ts";
import { splitFrontmatter } from "./splitFrontmatter.ts";
import type { ValuePlaces } from "./valuePlaces.ts";

/** A file cut into front matter and body, with the means to name places in it. */
export interface SourceDocument {
	readonly file: string;
	/** Undefined when the block is missing or does not parse. */
	readonly frontmatter: unknown;
	readonly body: string;
	/** Offset of the body in the file. */
	readonly bodyStart: number;
	/** Offsets are into the file. */
	placeAt(start: number, end: number): Place;
	/** The place of a front matter value, or of the nearest thing above it. */
	valuePlace(path: ValuePath): Place;
	/** The place of a front matter key. */
	keyPlace(path: ValuePath): Place;
}

export interface ReadDocument {
	readonly document: SourceDocument;
	readonly diagnostics: readonly Diagnostic[];
}

/** The document that {@link readDocument} once made of a file with this text; front matter parses again only for places. */
export function restoreDocument(
	{ path: file, text }: SourceFile,
	{ frontmatter, bodyStart }: Pick<SourceDocument, "frontmatter" | "bodyStart">,
): SourceDocument {
	const lines = createLineIndex(text);
	const placeAt = (start: number, end: number): Place => ({
		file,
		range: lines.rangeAt(start, end),
	});
	let known: ValuePlaces | undefined;
	const places = (): ValuePlaces | undefined => {
		known ??= frontmatter === undefined ? undefined : placesOf(text);
		return known;
	};
	return {
		file,
		frontmatter,
		body: text.slice(bodyStart),
		bodyStart,
		placeAt,
		valuePlace: (path) => placeAt(...(places()?.valueAt(path) ?? [0, 0])),
		keyPlace: (path) => placeAt(...(places()?.keyAt(path) ?? [0, 0])),
	};
}

function placesOf(text: string): ValuePlaces | undefined {
	const parts = splitFrontmatter(text);
	if (typeof parts === "string") return undefined;
	const parsed = parseYaml(parts.yaml, parts.yamlStart);
	return parsed.ok ? parsed.places() : undefined;
}

/** Read front matter and find the body. What is wrong is reported; the document exists all the same. */
export async function readDocument({ path: file, text }: SourceFile): Promise<ReadDocument> {
	const lines = createLineIndex(text);
	const placeAt = (start: number, end: number): Place => ({
		file,
		range: lines.rangeAt(start, end),
	});
	const without = (diagnostic: Diagnostic, bodyStart: number): ReadDocument => ({
		document: {
			file,
			frontmatter: undefined,
			body: text.slice(bodyStart),
			bodyStart,
			placeAt,
			valuePlace: () => placeAt(0, 0),
			keyPlace: () => placeAt(0, 0),
		},
		diagnostics: [diagnostic],
	});

	const binary = text.indexOf("\u0000");
	if (binary >= 0) {
		const message = `\`${file}\` is not a text file: it holds a NUL character.`;
		return without(
			createDiagnostic("file/text", { ...placeAt(binary, binary + 1), message }),
			text.length,
		);
	}
	const parts = splitFrontmatter(text);
	if (typeof parts === "string") {
		const message =
			parts === "unclosed"
				? "The front matter is never closed."
				: text.trim() === ""
					? "The file is empty."
					: "The file has no front matter.";
		const fix = parts === "unclosed" ? "Add a line `---` below the last key." : undefined;
		return without(
			createDiagnostic("schema/has-frontmatter", { ...placeAt(0, 0), message, fix }),
			0,
		);
	}
	const { yaml, yamlStart, body, bodyStart } = parts;
	const parsed = parseYaml(yaml, yamlStart);
	if (!parsed.ok) {
		const failure = await explainYamlFailure(yaml, yamlStart, parsed);
		const place = placeAt(failure.offset, failure.offset + 1);
		const message = `The front matter is not valid YAML: ${failure.message}.`.replace(/\.\.$/, ".");
		return without(createDiagnostic("schema/yaml-syntax", { ...place, message }), bodyStart);
	}
	return {
		document: {
			file,
			frontmatter: parsed.value,
			body,
			bodyStart,
			placeAt,
			// A place without extent points at the block's first line, where the missing key belongs.
			valuePlace: (path) => placeAt(...parsed.places().valueAt(path)),
			keyPlace: (path) => placeAt(...parsed.places().keyAt(path)),
		},
		diagnostics: [],
	};
}
