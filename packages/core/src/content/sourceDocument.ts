import { ownCopy } from "../internal/ownCopy.ts";
import { createDiagnostic, type Finding } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IntegrityCode } from "../model/diagnosticCodes.ts";
import type { Place } from "../model/place.ts";
import type { SourceFile } from "../model/source.ts";
import type { ValuePath } from "../model/valuePath.ts";
import { explainYamlFailure } from "./explainYamlFailure.ts";
import { type LineIndex, lineIndexOf } from "./lineIndex.ts";
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
	/** Of a value that an alias `*x` or a merge key stands for: the alias. In YAML alone. */
	aliasPlace?(path: ValuePath): Place | undefined;
}

export interface ReadDocument {
	readonly document: SourceDocument;
	readonly diagnostics: readonly Diagnostic[];
}

/** A document of a file. The text of the file is asked for when it is needed, and not kept. */
class FileDocument implements SourceDocument {
	readonly file: string;
	readonly frontmatter: unknown;
	readonly bodyStart: number;
	readonly #source: SourceFile;
	#lines: LineIndex | undefined;
	#places: ValuePlaces | undefined;

	constructor(source: SourceFile, frontmatter: unknown, bodyStart: number) {
		this.file = source.path;
		this.frontmatter = frontmatter;
		this.bodyStart = bodyStart;
		this.#source = source;
	}

	get body(): string {
		return this.#source.text.slice(this.bodyStart);
	}

	placeAt(start: number, end: number): Place {
		this.#lines ??= lineIndexOf(() => this.#source.text);
		return { file: this.file, range: this.#lines.rangeAt(start, end) };
	}

	// A place without extent points at the block's first line, where the missing key belongs.
	valuePlace(path: ValuePath): Place {
		return this.placeAt(...(this.#findPlaces()?.valueAt(path) ?? NOWHERE));
	}

	keyPlace(path: ValuePath): Place {
		return this.placeAt(...(this.#findPlaces()?.keyAt(path) ?? NOWHERE));
	}

	aliasPlace(path: ValuePath): Place | undefined {
		const alias = this.#findPlaces()?.aliasAt(path);
		return alias && this.placeAt(...alias);
	}

	/** Front matter is parsed once more for its places: of most files nobody asks for them. */
	#findPlaces(): ValuePlaces | undefined {
		if (this.frontmatter !== undefined) this.#places ??= placesOf(this.#source.text);
		return this.#places;
	}
}

const NOWHERE = [0, 0] as const;
/** A first line `---` that ends as lines did on old Macs: no line of the file is found then. */
const BARE_RETURN = /^\uFEFF?---[ \t]*(?=\r(?!\n))/;

function placesOf(text: string): ValuePlaces | undefined {
	const parts = splitFrontmatter(text);
	if (typeof parts === "string") return undefined;
	const parsed = parseYaml(parts.yaml, parts.yamlStart);
	return parsed.ok ? parsed.places() : undefined;
}

/** The document that {@link readDocument} once made of a file with this text. */
export function restoreDocument(
	source: SourceFile,
	{ frontmatter, bodyStart }: Pick<SourceDocument, "frontmatter" | "bodyStart">,
): SourceDocument {
	return new FileDocument(source, frontmatter, bodyStart);
}

/** Read front matter and find the body. What is wrong is reported; the document exists all the same. */
export async function readDocument(source: SourceFile): Promise<ReadDocument> {
	const { path: file, text } = source;
	const without = (
		bodyStart: number,
		code: IntegrityCode,
		[start, end]: readonly [start: number, end: number],
		details: Pick<Finding, "message" | "fix">,
	): ReadDocument => {
		const document = new FileDocument(source, undefined, bodyStart);
		const diagnostic = createDiagnostic(code, { ...document.placeAt(start, end), ...details });
		return { document, diagnostics: [diagnostic] };
	};
	const binary = text.indexOf("\u0000");
	if (binary >= 0) {
		const message = `\`${file}\` is not a text file: it holds a NUL character.`;
		return without(text.length, "file/text", [binary, binary + 1], { message });
	}
	const parts = splitFrontmatter(text);
	if (typeof parts === "string") {
		const fence = BARE_RETURN.exec(text)?.[0].length;
		if (fence !== undefined) {
			const message = "Lines end in a carriage return alone, so no front matter is found.";
			const fix = "Save the file with line ends `LF` or `CRLF`.";
			return without(0, "schema/has-frontmatter", [fence, fence], { message, fix });
		}
		const message =
			parts === "unclosed"
				? "The front matter is never closed."
				: text.trim() === ""
					? "The file is empty."
					: "The file has no front matter.";
		const fix = parts === "unclosed" ? "Add a line `---` below the last key." : undefined;
		return without(0, "schema/has-frontmatter", NOWHERE, { message, fix });
	}
	const { yamlStart, bodyStart } = parts;
	const yaml = ownCopy(parts.yaml);
	const parsed = parseYaml(yaml, yamlStart);
	if (!parsed.ok) {
		const failure = await explainYamlFailure(yaml, yamlStart, parsed);
		const message = `The front matter is not valid YAML: ${failure.message}.`.replace(/\.\.$/, ".");
		const span = [failure.offset, failure.offset + 1] as const;
		return without(bodyStart, "schema/yaml-syntax", span, { message });
	}
	return { document: new FileDocument(source, parsed.value, bodyStart), diagnostics: [] };
}
