import { canonicalJson, isObject } from "./canonicalJson.ts";

/**
 * Joins two JSON values of a member that this version does not know: objects key by key, two texts by
 * code units, anything else by the greater canonical text, so that the join is commutative, associative
 * and idempotent.
 */
export function joinUnknown(a: unknown, b: unknown): unknown {
	if (a === undefined) return b;
	if (b === undefined) return a;
	if (isObject(a) && isObject(b)) return joinMembers(a, b, new Set());
	if (isObject(a) || isObject(b)) return isObject(a) ? a : b;
	if (typeof a === "string" && typeof b === "string") return a > b ? a : b;
	return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

/** {@link joinUnknown} over the members of two objects, without those named in `except`. */
export function joinMembers(
	a: Readonly<Record<string, unknown>>,
	b: Readonly<Record<string, unknown>>,
	except: ReadonlySet<string>,
): Record<string, unknown> {
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	const own = (from: Readonly<Record<string, unknown>>, name: string) =>
		Object.hasOwn(from, name) ? from[name] : undefined;
	return Object.fromEntries(
		[...names]
			.filter((name) => !except.has(name))
			.map((name) => [name, joinUnknown(own(a, name), own(b, name))]),
	);
}
