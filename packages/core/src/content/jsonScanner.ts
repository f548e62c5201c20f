import { spanName, type ValueSpan } from "./valuePlaces.ts";

/** What is wrong with a JSON text, and where. */
export interface JsonMistake {
	readonly offset: number;
	readonly message: string;
}

interface Open {
	readonly path: string;
	readonly span: ValueSpan | undefined;
	/** The keys so far; undefined in a list. */
	readonly keys: Set<string> | undefined;
	count: number;
	key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
}

type Expected = "value" | "firstOrEnd" | "key" | "commaOrEnd" | "nothing";

/** No configuration comes near; the name of a place grows with its depth. */
const MAX_DEPTH = 100;
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Walks through a JSON text once, without recursion, and collects where its values are. */
export class JsonScanner {
	readonly spans: Map<string, ValueSpan> = new Map();
	readonly #text: string;
	readonly #open: Open[] = [];
	#expected: Expected = "value";
	#at: number;

	constructor(text: string, start: number) {
		this.#text = text;
		this.#at = start;
	}

	/** The first mistake; undefined when the text is JSON. */
	scan(): JsonMistake | undefined {
		for (;;) {
			this.#take(SPACE);
			const character = this.#text.charAt(this.#at);
			if (this.#expected === "nothing") {
				return character === "" ? undefined : this.#fail("expected nothing more");
			}
			if (character === "") return this.#fail("the text ends too early");
			const mistake = this.#step(character);
			if (mistake) return mistake;
		}
	}

	#step(character: string): JsonMistake | undefined {
		const around = this.#open.at(-1);
		if (!around || this.#expected === "value") return this.#readValue(character);
		if (this.#expected === "key") return this.#readKey(around);
		const bracket = around.keys ? "}" : "]";
		if (character === bracket) {
			this.#at++;
			if (around.span) around.span.end = this.#at;
			this.#open.pop();
			this.#expectNext();
			return undefined;
		}
		if (this.#expected === "commaOrEnd") {
			if (character !== ",") return this.#fail(`expected \`,\` or \`${bracket}\``);
			this.#at++;
		}
		this.#expected = around.keys ? "key" : "value";
		return undefined;
	}

	#readKey(around: Open): JsonMistake | undefined {
		const start = this.#at;
		const token = this.#takeString();
		if (token === undefined) return this.#fail(this.#explain("a key in double quotes"));
		const name = JSON.parse(token) as string;
		if (around.keys?.has(name)) return this.#fail(`the key \`${name}\` stands twice`, start);
		around.keys?.add(name);
		around.key = { name, start: start + 1, end: this.#at - 1 };
		this.#take(SPACE);
		if (this.#text.charAt(this.#at) !== ":") return this.#fail(`expected \`:\` behind \`${name}\``);
		this.#at++;
		this.#expected = "value";
		return undefined;
	}

	#readValue(character: string): JsonMistake | undefined {
		const start = this.#at;
		if (character === "{" || character === "[") {
			if (this.#open.length === MAX_DEPTH) return this.#fail("it nests too deeply");
			this.#at++;
			const keys = character === "{" ? new Set<string>() : undefined;
			this.#open.push({ ...this.#place(start, this.#at), keys, count: 0, key: undefined });
			this.#expected = "firstOrEnd";
			return undefined;
		}
		if (this.#takeString() !== undefined) this.#place(start + 1, this.#at - 1);
		else if (this.#take(SCALAR)) this.#place(start, this.#at);
		else return this.#fail(this.#explain("a value"));
		this.#expectNext();
		return undefined;
	}

	#expectNext(): void {
		this.#expected = this.#open.length === 0 ? "nothing" : "commaOrEnd";
	}

	#place(start: number, end: number): Pick<Open, "path" | "span"> {
		const parent = this.#open.at(-1);
		if (!parent) return { path: "", span: undefined };
		const path = spanName(parent.path, parent.key?.name ?? parent.count++);
		const span: ValueSpan = { key: parent.key && [parent.key.start, parent.key.end], start, end };
		this.spans.set(path, span);
		parent.key = undefined;
		return { path, span };
	}

	#takeString(): string | undefined {
		const start = this.#at;
		const token = this.#take(STRING);
		// Line breaks and other control characters have to be escaped.
		if (token === undefined || [...token].every((character) => character >= " ")) return token;
		this.#at = start;
		return undefined;
	}

	#take(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		this.#at += found?.length ?? 0;
		return found;
	}

	#fail(message: string, offset: number = this.#at): JsonMistake {
		return { offset, message };
	}

	#explain(expected: string): string {
		const character = this.#text.charAt(this.#at);
		if (character === "/") return "JSON has no comments";
		if (character === "'") return "text stands in double quotes";
		if (character === '"') return "the quotes do not close on this line, or hold a bad escape";
		if (character === "}" || character === "]") return "there is a comma too many before it";
		return `expected ${expected}`;
	}
}
