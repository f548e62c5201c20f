import { EVENT_ID, type Event } from "js-yaml";
import type { ValuePath } from "../model/valuePath.ts";

/** Offsets of one value and, inside a mapping, of its key. */
interface Span {
	readonly key: readonly [start: number, end: number] | undefined;
	readonly start: number;
	end: number;
}

/** Where the keys and values of a YAML text are. */
export interface YamlPlaces {
	/** The value at a path, or the nearest thing that exists above it. */
	valueAt(path: ValuePath): readonly [start: number, end: number];
	/** The key at a path, or what {@link valueAt} says when the path ends in a list. */
	keyAt(path: ValuePath): readonly [start: number, end: number];
}

interface Open {
	readonly path: string;
	readonly span: Span | undefined;
	readonly isList: boolean;
	count: number;
	key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
}

const SEPARATOR = "\u0000";

/** Collect places from a stream of events of one document; `offset` is where the YAML starts in its file. */
export function collectYamlPlaces(
	events: readonly Event[],
	source: string,
	offset: number,
): YamlPlaces {
	const spans = new Map<string, Span>();
	const open: Open[] = [];
	let lastEnd = 0;

	const place = (start: number, end: number): Span | undefined => {
		const parent = open.at(-1);
		if (!parent) return undefined;
		const name = parent.isList ? String(parent.count++) : parent.key?.name;
		if (name === undefined) return undefined;
		const key = parent.key && ([parent.key.start, parent.key.end] as const);
		const span: Span = { key: parent.isList ? undefined : key, start, end };
		spans.set(parent.path + SEPARATOR + name, span);
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
			const path = parent && name !== undefined ? parent.path + SEPARATOR + name : "";
			const span = place(event.start, event.start);
			const isList = event.type === EVENT_ID.SEQUENCE;
			open.push({ path, span, isList, count: 0, key: undefined });
			lastEnd = event.start;
		} else if (event.type === EVENT_ID.POP) {
			const closed = open.pop();
			if (closed?.span) closed.span.end = Math.max(lastEnd, closed.span.start + 1);
		}
	}

	const find = (path: ValuePath): { span: Span; exact: boolean } | undefined => {
		for (let length = path.length; length > 0; length--) {
			const key = SEPARATOR + path.slice(0, length).join(SEPARATOR);
			const span = spans.get(key);
			if (span) return { span, exact: length === path.length };
		}
		return undefined;
	};
	const shift = (start: number, end: number) => [offset + start, offset + end] as const;
	const keyAt = (path: ValuePath) => {
		const span = find(path)?.span;
		if (!span) return shift(0, 0);
		return span.key ? shift(...span.key) : shift(span.start, span.end);
	};

	return {
		keyAt,
		valueAt: (path) => {
			const found = find(path);
			if (!found?.exact) return keyAt(path);
			const { start, end } = found.span;
			return end > start ? shift(start, end) : keyAt(path);
		},
	};
}
