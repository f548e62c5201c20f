import { readFileSync } from "node:fs";
import type { SourceFile } from "../model/source.ts";

/** A file that is read when somebody asks for its text. */
export class FileOnDisk implements SourceFile {
	readonly path: string;
	readonly #absolute: string;

	constructor(path: string, absolute: string) {
		this.path = path;
		this.#absolute = absolute;
	}

	/** Empty when it is gone meanwhile. */
	get text(): string {
		try {
			return readFileSync(this.#absolute, "utf8");
		} catch {
			return "";
		}
	}
}
