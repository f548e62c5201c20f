import { partJson } from "@prereq/core";

/** One line of JSON, each item of a list of the outermost object on its own; what is kept as JSON stays in UTF-8. */
export function* jsonParts(value: object | undefined): Iterable<string | Uint8Array> {
	if (value === undefined || Array.isArray(value)) {
		yield `${JSON.stringify(value)}\n`;
		return;
	}
	let before = "{";
	for (const [key, field] of Object.entries(value)) {
		if (field === undefined) continue;
		yield `${before}${JSON.stringify(key)}:`;
		if (Array.isArray(field)) yield* listParts(field);
		else yield JSON.stringify(field);
		before = ",";
	}
	yield before === "{" ? "{}\n" : "}\n";
}

function* listParts(items: readonly unknown[]): Iterable<string | Uint8Array> {
	yield "[";
	for (const [index, item] of items.entries()) {
		if (index > 0) yield ",";
		yield partJson(item) ?? "null";
	}
	yield "]";
}
