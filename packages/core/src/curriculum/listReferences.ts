import type { ValuePath } from "../model/valuePath.ts";

/** A topic named in front matter, with the place of its id. */
export interface Reference {
	readonly topic: string;
	readonly path: ValuePath;
}

/** Every topic that a checked list of prerequisites names, in reading order. */
export function listReferences(key: string, list: unknown): Reference[] {
	if (isFlat(list)) return list.map((topic, index) => ({ topic, path: [key, index] }));
	const references: Reference[] = [];
	const pending: { value: unknown; path: ValuePath }[] = [{ value: list, path: [key] }];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { value, path } = next;
		if (typeof value === "string") references.push({ topic: value, path });
		else if (Array.isArray(value)) {
			for (let i = value.length - 1; i >= 0; i--)
				pending.push({ value: value[i], path: [...path, i] });
		} else if (typeof value === "object" && value !== null) {
			for (const form of ["topic", "all", "any", "of"] as const) {
				const inner = (value as Partial<Record<typeof form, unknown>>)[form];
				if (inner !== undefined) pending.push({ value: inner, path: [...path, form] });
			}
		}
	}
	return references;
}

function isFlat(list: unknown): list is readonly string[] {
	return Array.isArray(list) && list.every((item) => typeof item === "string");
}

/** The list under a key of an unknown front matter; undefined when there is none. */
export function listAt(frontmatter: unknown, key: string): unknown {
	if (typeof frontmatter !== "object" || frontmatter === null) return undefined;
	return Object.hasOwn(frontmatter, key)
		? (frontmatter as Record<string, unknown>)[key]
		: undefined;
}
