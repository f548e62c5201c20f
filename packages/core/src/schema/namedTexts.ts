import * as z from "zod";
import { once } from "../internal/once.ts";
import { textSchema } from "./scalars.ts";

/** Translated texts by the name of what they say: `{ numpy: "…" }`. */
export const namedTextsSchema: () => z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>> =
	/* @__PURE__ */ once(() =>
		z.record(z.string(), textSchema(), { error: "has to be a table of texts" }).optional(),
	);

/** The table as a map, in author order; absent when there is none. */
export function toTextMap(
	texts: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, string> | undefined {
	return texts && new Map(Object.entries(texts));
}
