import type { ProgressDoc } from "../model/progress.ts";
import { canonicalJson } from "./canonicalJson.ts";

/** The record as JSON: ids in code-unit order, one per line, so equal records give equal text. */
export function serializeProgress(doc: ProgressDoc): string {
	const { format, items, ...unknown } = doc;
	const lines = Object.entries(items)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, item]) => `${JSON.stringify(id)}:${canonicalJson(item)}`);
	const members = Object.entries(unknown)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `,\n${JSON.stringify(name)}:${canonicalJson(value)}`);
	const body = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
	return `{"format":${format},"items":${body}${members.join("")}}\n`;
}
