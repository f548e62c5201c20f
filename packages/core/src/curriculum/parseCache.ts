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

	/** What is remembered of a file with this very text. */
	recall(file: SourceFile, bodies: BodyDepth): ParsedFile | undefined {
		const known = this.#files.get(file.path);
		return known && hasSameText(known.file, file) && known.bodies === bodies
			? known.parsed
			: undefined;
	}

	/** Remember what was read from a file. */
	remember(file: SourceFile, bodies: BodyDepth, parsed: ParsedFile): void {
		this.#files.set(file.path, { file, bodies, parsed });
	}

	/** What is remembered of a file, to be kept as JSON; undefined when that is nothing, or no plain JSON. */
	pack(file: SourceFile, bodies: BodyDepth): PackedFile | undefined {
		const parsed = this.recall(file, bodies);
		return parsed && packFile(parsed);
	}

	/** Remember what `pack` gave for a file with this path and text, in this very version of the package. */
	restore(file: SourceFile, bodies: BodyDepth, packed: PackedFile): void {
		this.#files.set(file.path, { file, bodies, parsed: unpackFile(file, packed) });
	}
}
