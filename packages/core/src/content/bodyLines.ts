import type { Root } from "mdast";

/** Where a node stands. */
export type Position = NonNullable<Root["position"]>;
export type Point = Position["start"];

/** The lines of a body with their places. */
export class BodyLines {
	readonly #body: string;
	readonly #texts: readonly string[];
	readonly #starts: number[] = [];

	constructor(body: string) {
		this.#body = body;
		this.#texts = body.split("\n");
		let start = 0;
		for (const text of this.#texts) {
			this.#starts.push(start);
			start += text.length + 1;
		}
	}

	get count(): number {
		return this.#texts.length;
	}

	text(line: number): string {
		return this.#texts[line]!;
	}

	start(line: number): number {
		return this.#starts[line]!;
	}

	/** The text of some lines, without the last line end. */
	between(first: number, last: number): string {
		return this.#body.slice(this.start(first), this.start(last) + this.text(last).length);
	}

	span(line: number, from: number, endLine: number, to: number): Position {
		return { start: this.#point(line, from), end: this.#point(endLine, to) };
	}

	/**
	 * The place of a stretch of the body.
	 * @param near a line that is not behind its start
	 */
	place(start: number, end: number, near: number): Position {
		const from = this.#pointAt(start, near);
		return { start: from, end: this.#pointAt(end, from.line - 1) };
	}

	end(): Point {
		const last = this.count - 1;
		return this.#point(last, this.text(last).length);
	}

	#point(line: number, at: number): Point {
		return { line: line + 1, column: at + 1, offset: this.start(line) + at };
	}

	#pointAt(offset: number, near: number): Point {
		let line = near;
		while (line + 1 < this.count && this.start(line + 1) <= offset) line++;
		return this.#point(line, offset - this.start(line));
	}
}
