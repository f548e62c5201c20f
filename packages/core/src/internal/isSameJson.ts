import { isPlainJson } from "./isPlainJson.ts";

/** Whether a value says the same as plain JSON, in the same order. */
export function isSameJson(value: unknown, plain: unknown): boolean {
	if (value === plain) return true;
	return isPlainJson(value) && JSON.stringify(value) === JSON.stringify(plain);
}
