import { parseEffort } from "../internal/parseEffort.ts";
import { LEVELS, TOPIC_KINDS } from "../model/topic.ts";
import { isId, isPrintable } from "./scalars.ts";

/**
 * Whether the front matter of a topic is seen to be sound at first sight. Where it is not, the schema says
 * whether it is, and why not. What that saves is in ADR 0014.
 */
export function isPlainTopic(value: unknown): boolean {
	if (typeof value !== "object" || value === null || !("title" in value)) return false;
	return Object.entries(value).every(([key, part]) => isSound(key, part));
}

function isSound(key: string, value: unknown): boolean {
	switch (key) {
		case "title":
			return isText(value);
		case "requires":
		case "corequisites":
		case "recommends":
		case "aliases":
			return isList(value, isId);
		case "tags":
		case "sources":
			return isList(value, isPrintable);
		case "effort":
			return isText(value) && parseEffort(value) !== undefined;
		case "level":
			return LEVELS.some((level) => level === value);
		case "kind":
			return TOPIC_KINDS.some((kind) => kind === value);
		default:
			return false;
	}
}

function isText(value: unknown): value is string {
	return typeof value === "string" && isPrintable(value);
}

function isList(value: unknown, isItem: (text: string) => boolean): boolean {
	return (
		Array.isArray(value) &&
		value.every((item) => typeof item === "string" && isItem(item)) &&
		new Set(value).size === value.length
	);
}
