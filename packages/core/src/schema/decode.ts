import type * as z from "zod";
import { knownKeys } from "./knownKeys.ts";
import { type SchemaIssue, toSchemaIssues } from "./schemaIssue.ts";

export type Decoded<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Check an unknown value against a schema; all issues are collected. */
export function decode<T>(schema: z.ZodType<T>, value: unknown): Decoded<T> {
	const result = schema.safeParse(value);
	if (result.success) return { ok: true, value: result.data };
	const keysOf = (path: readonly (string | number)[]) => knownKeys(schema, path);
	return { ok: false, issues: toSchemaIssues(result.error.issues, value, keysOf) };
}
