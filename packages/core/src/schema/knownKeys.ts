import * as z from "zod";
import type { ValuePath } from "../model/valuePath.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keys that a schema allows for an object at `path`, in any of its forms. */
export function knownKeys(schema: z.ZodType, path: ValuePath): readonly string[] {
	const root = z.toJSONSchema(schema, { io: "input" });
	let at: JsonSchema[] = expand([root], root);
	for (const key of path) {
		const next = at.flatMap((form) =>
			typeof key === "number" ? asList(form.items) : asList(memberForm(form, key)),
		);
		at = expand(next, root);
	}
	return [...new Set(at.flatMap((form) => Object.keys(form.properties ?? {})))];
}

function memberForm({ properties, additionalProperties }: JsonSchema, key: string): unknown {
	return properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}

function asList(schema: unknown): JsonSchema[] {
	return typeof schema === "object" && schema !== null ? [schema as JsonSchema] : [];
}

function expand(schemas: readonly JsonSchema[], root: JsonSchema): JsonSchema[] {
	const seen = new Set<JsonSchema>();
	const pending = [...schemas];
	for (let form = pending.pop(); form !== undefined; form = pending.pop()) {
		if (seen.has(form)) continue;
		seen.add(form);
		pending.push(...asForms(form.anyOf), ...asForms(form.allOf));
		const name = /^#\/\$defs\/(.+)$/.exec(form.$ref ?? "")?.[1];
		if (name !== undefined) pending.push(...asList(root.$defs?.[name]));
	}
	return [...seen];
}

function asForms(forms: unknown): JsonSchema[] {
	return Array.isArray(forms) ? forms.flatMap(asList) : [];
}
