import { EVENT_ID, type Event } from "js-yaml";
import { createValuePlaces, spanName, type ValuePlaces, type ValueSpan } from "./valuePlaces.ts";

interface Open {
	readonly path: string;
	readonly span: ValueSpan | undefined;
	readonly isList: boolean;
	count: number;
	key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
}

/** Collect places from a stream of events of one document; `offset` is where the YAML starts in its file. */
export function collectYamlPlaces(
	events: readonly Event[],
	source: string,
	offset: number,
): ValuePlaces {
	const spans = new Map<string, ValueSpan>();
	const open: Open[] = [];
	let lastEnd = 0;

	const place = (start: number, end: number): ValueSpan | undefined => {
		const parent = open.at(-1);
		if (!parent) return undefined;
		const name = parent.isList ? String(parent.count++) : parent.key?.name;
		if (name === undefined) return undefined;
		const key = parent.key && ([parent.key.start, parent.key.end] as const);
		const span: ValueSpan = { key: parent.isList ? undefined : key, start, end };
		spans.set(spanName(parent.path, name), span);
		parent.key = undefined;
		return span;
	};

	for (const event of events) {
		if (event.type === EVENT_ID.SCALAR) {
			const parent = open.at(-1);
			const { valueStart: start, valueEnd: end } = event;
			if (parent && !parent.isList && parent.key === undefined) {
				parent.key = { name: source.slice(start, end), start, end };
			} else place(start, end);
			lastEnd = end;
		} else if (event.type === EVENT_ID.ALIAS) {
			place(event.anchorStart - 1, event.anchorEnd);
			lastEnd = event.anchorEnd;
		} else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
			const parent = open.at(-1);
			const name = parent && (parent.isList ? String(parent.count) : parent.key?.name);
			const path = parent && name !== undefined ? spanName(parent.path, name) : "";
			const span = place(event.start, event.start);
			const isList = event.type === EVENT_ID.SEQUENCE;
			open.push({ path, span, isList, count: 0, key: undefined });
			lastEnd = event.start;
		} else if (event.type === EVENT_ID.POP) {
			const closed = open.pop();
			if (closed?.span) closed.span.end = Math.max(lastEnd, closed.span.start + 1);
		}
	}

	return createValuePlaces(spans, offset);
}
