import type { ValuePath } from "../model/valuePath.ts";

/** Offsets of one value and, inside a mapping, of its key. */
export interface ValueSpan {
	readonly key: readonly [start: number, end: number] | undefined;
	readonly start: number;
	end: number;
}

/** Where the keys and values of a text are. */
export interface ValuePlaces {
	/** The value at a path, or the nearest thing that exists above it. */
	valueAt(path: ValuePath): readonly [start: number, end: number];
	/** The key at a path, or what {@link valueAt} says when the path ends in a list. */
	keyAt(path: ValuePath): readonly [start: number, end: number];
}

const SEPARATOR = "\u0000";

/** The name of a value in a table of spans: that of its parent, and its own key or position. */
export function spanName(parent: string, key: string | number): string {
	return parent + SEPARATOR + key;
}

/** Look places up in a table of spans; `offset` is where the text starts in its file. */
export function createValuePlaces(
	spans: ReadonlyMap<string, ValueSpan>,
	offset: number,
): ValuePlaces {
	const find = (path: ValuePath): { span: ValueSpan; exact: boolean } | undefined => {
		for (let length = path.length; length > 0; length--) {
			const span = spans.get(path.slice(0, length).reduce<string>(spanName, ""));
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
