/** A piece of a JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Members of an object, by name. */
export type Members = Readonly<Record<string, JsonSchema>>;

export const text: JsonSchema = { type: "string" };
export const minutes: JsonSchema = { type: "number", minimum: 0 };
export const positive: JsonSchema = { type: "number", exclusiveMinimum: 0 };
export const whole: JsonSchema = { type: "integer", minimum: 1 };

export function list(items: JsonSchema): JsonSchema {
	return { type: "array", items };
}

export function ref(name: string): JsonSchema {
	return { $ref: `#/$defs/${name}` };
}

/** An object with these members and no others. */
export function record(required: Members, optional: Members = {}): JsonSchema {
	return {
		type: "object",
		properties: { ...required, ...optional },
		required: Object.keys(required),
		additionalProperties: false,
	};
}

/** The member of `PartLanguages`. */
export function partLanguages(...parts: readonly string[]): Members {
	return { partLanguages: record({}, Object.fromEntries(parts.map((part) => [part, text]))) };
}

/** The members of `TextLanguage`. */
export function textLanguage(...parts: readonly string[]): Members {
	return { language: text, ...partLanguages(...parts), stale: { const: true } };
}
