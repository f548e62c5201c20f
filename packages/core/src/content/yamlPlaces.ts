import { EVENT_ID, type Event } from "js-yaml";
import { createValuePlaces, spanName, type ValuePlaces, type ValueSpan } from "./valuePlaces.ts";

interface Open {
	readonly path: string;
	readonly span: ValueSpan | undefined;
	readonly isList: boolean;
	count: number;
	key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
}

interface Anchored {
	readonly anchorStart: number;
	readonly anchorEnd: number;
}

/** Collect places from a stream of events of one document; `offset` is where the YAML starts in its file. */
export function collectYamlPlaces(
	events: readonly Event[],
	source: string,
	offset: number,
): ValuePlaces {
	const spans = new Map<string, ValueSpan>();
	const anchors = new Map<string, string>();
	const open: Open[] = [];
	let lastEnd = 0;
	let firstKey: number | undefined;

	const place = (start: number, end: number, target?: string): ValueSpan | undefined => {
		const parent = open.at(-1);
		if (!parent) return undefined;
		const name = parent.isList ? String(parent.count++) : parent.key?.name;
		if (name === undefined) return undefined;
		const key = parent.key && ([parent.key.start, parent.key.end] as const);
		const own = { key: parent.isList ? undefined : key, start, end };
		const span: ValueSpan = target === undefined ? own : { ...own, target };
		spans.set(spanName(parent.path, name), span);
		parent.key = undefined;
		return span;
	};

	const nameOfNext = (): string | undefined => {
		const parent = open.at(-1);
		const key = parent?.isList ? parent.count : parent?.key?.name;
		return parent && key !== undefined ? spanName(parent.path, key) : undefined;
	};
	/** Remember what an anchor `&x` stands before. */
	const anchor = ({ anchorStart, anchorEnd }: Anchored): void => {
		const name = nameOfNext();
		if (anchorEnd > anchorStart && name !== undefined)
			anchors.set(source.slice(anchorStart, anchorEnd), name);
	};

	for (const event of events) {
		if (event.type === EVENT_ID.SCALAR) {
			const parent = open.at(-1);
			const { valueStart: start, valueEnd: end } = event;
			if (parent && !parent.isList && parent.key === undefined) {
				firstKey ??= start;
				parent.key = { name: source.slice(start, end), start, end };
			} else {
				anchor(event);
				place(start, end);
			}
			lastEnd = end;
		} else if (event.type === EVENT_ID.ALIAS) {
			const target = anchors.get(source.slice(event.anchorStart, event.anchorEnd));
			place(event.anchorStart - 1, event.anchorEnd, target);
			lastEnd = event.anchorEnd;
		} else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
			anchor(event);
			const path = nameOfNext() ?? "";
			const span = place(event.start, event.start);
			const isList = event.type === EVENT_ID.SEQUENCE;
			open.push({ path, span, isList, count: 0, key: undefined });
			lastEnd = event.start;
		} else if (event.type === EVENT_ID.POP) {
			const closed = open.pop();
			if (closed?.span) closed.span.end = Math.max(lastEnd, closed.span.start + 1);
		}
	}

	return createValuePlaces(spans, offset, firstKey);
}
