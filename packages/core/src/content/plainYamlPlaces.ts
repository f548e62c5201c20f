import { scanYaml } from "./scanYaml.ts";
import { createValuePlaces, spanName, type ValuePlaces, type ValueSpan } from "./valuePlaces.ts";

const ITEM_MARK = "  - ";

/**
 * The places of YAML that {@link scanYaml} reads, `offset` being where it starts in its file; undefined for
 * any other. Of a folder in which all front matter is plain no file has to be parsed for its places.
 */
export function plainYamlPlaces(source: string, offset: number): ValuePlaces | undefined {
	const values = scanYaml(source);
	if (!values) return undefined;
	const spans = new Map<string, ValueSpan>();
	let list: { readonly path: string; readonly span: ValueSpan; count: number } | undefined;
	let at = 0;
	for (const line of source.split("\n")) {
		const end = at + line.length;
		if (line.startsWith(ITEM_MARK) && list) {
			const start = at + ITEM_MARK.length;
			if (list.count === 0) spans.set(list.path, { ...list.span, start: start - 2, end });
			else spans.get(list.path)!.end = end;
			spans.set(spanName(list.path, list.count++), { key: undefined, start, end });
		} else if (line !== "") {
			const key = line.slice(0, line.indexOf(":"));
			const path = spanName("", key);
			const start = at + key.length + 2;
			const span = { key: [at, at + key.length] as const, start, end };
			const value = values[key];
			list = start > end ? { path, span, count: 0 } : undefined;
			if (!list) spans.set(path, span);
			if (!list && Array.isArray(value)) span.end = addFlowItems(spans, path, value, start);
		}
		at = end + 1;
	}
	return createValuePlaces(spans, offset);
}

/** Where the last of the items between brackets ends: a list ends with it. */
function addFlowItems(
	spans: Map<string, ValueSpan>,
	path: string,
	items: readonly string[],
	bracket: number,
): number {
	let end = bracket + 1;
	for (const [index, item] of items.entries()) {
		const start = index === 0 ? end : end + ", ".length;
		end = start + item.length;
		spans.set(spanName(path, index), { key: undefined, start, end });
	}
	return end;
}
