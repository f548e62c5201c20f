import { JsonScanner } from "./jsonScanner.ts";
import { createValuePlaces, type ValuePlaces } from "./valuePlaces.ts";

/** A JSON text that parsed, and where everything is in it. */
export interface JsonValue {
	readonly ok: true;
	readonly value: unknown;
	readonly places: ValuePlaces;
}

/** The first thing that is wrong with a JSON text. */
export interface JsonFailure {
	readonly ok: false;
	readonly offset: number;
	readonly message: string;
}

/** Parse a JSON text, unlike `JSON.parse` with the place of a mistake; a key that stands twice is one. */
export function parseJson(text: string): JsonValue | JsonFailure {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const scanner = new JsonScanner(text, start);
	const failure = scanner.scan();
	if (failure) return { ok: false, ...failure };
	return {
		ok: true,
		value: JSON.parse(text.slice(start)),
		places: createValuePlaces(scanner.spans, 0),
	};
}
