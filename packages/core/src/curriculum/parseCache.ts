import { hasSameText } from "../internal/hasSameText.ts";
import type { SourceFile } from "../model/source.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import { type PackedFile, packFile, unpackFile } from "./packedFile.ts";
import type { ParsedFile } from "./parsedFile.ts";
import type { SoundFiles } from "./soundFiles.ts";

interface Remembered {
	readonly file: SourceFile;
	readonly bodies: BodyDepth;
	readonly parsed: ParsedFile;
}

/** What was read from files, by path and text. Keep one while watching a folder. */
export class ParseCache {
	/** The files that were parsed last, if they were sound. */
	sound: SoundFiles | undefined;
	readonly #files = new Map<string, Remembered>();

	/** The remembered result for a file with this very text, or what `parse` says. */
	async remember(
		file: SourceFile,
		bodies: BodyDepth,
		parse: () => Promise<ParsedFile>,
	): Promise<ParsedFile> {
		const known = this.#files.get(file.path);
		if (known && hasSameText(known.file, file) && known.bodies === bodies) return known.parsed;
		const parsed = await parse();
		this.#files.set(file.path, { file, bodies, parsed });
		return parsed;
	}

	/** What is remembered of a file, to be kept as JSON; undefined when that is nothing, or no plain JSON. */
	pack(file: SourceFile, bodies: BodyDepth): PackedFile | undefined {
		const known = this.#files.get(file.path);
		if (!known || !hasSameText(known.file, file) || known.bodies !== bodies) return undefined;
		return packFile(known.parsed);
	}

	/** Remember what `pack` gave for a file with this path and text, in this very version of the package. */
	restore(file: SourceFile, bodies: BodyDepth, packed: PackedFile): void {
		const parsed = unpackFile(file, packed);
		this.#files.set(file.path, { file, bodies, parsed });
	}
}
