import type { ValuePath } from "../model/valuePath.ts";

/** Offsets of one value and, inside a mapping, of its key. */
export interface ValueSpan {
	readonly key: readonly [start: number, end: number] | undefined;
	readonly start: number;
	end: number;
	/** Of an alias `*x`: the name of the value that it stands for. */
	readonly target?: string;
}

/** Where the keys and values of a text are. */
export interface ValuePlaces {
	/** The value at a path, or the nearest thing that exists above it. */
	valueAt(path: ValuePath): readonly [start: number, end: number];
	/** The key at a path, or what {@link valueAt} says when the path ends in a list. */
	keyAt(path: ValuePath): readonly [start: number, end: number];
	/** The last alias `*x` or merge key `<<` on the way to a path: {@link valueAt} is where it leads to. */
	aliasAt(path: ValuePath): readonly [start: number, end: number] | undefined;
}

/** The key that brings those of another mapping along. */
const MERGE = "<<";
const SEPARATOR = "\u0000";

/** The name of a value in a table of spans: that of its parent, and its own key or position. */
export function spanName(parent: string, key: string | number): string {
	return parent + SEPARATOR + key;
}

/** What is there of a path. */
interface Found {
	readonly span: ValueSpan | undefined;
	readonly exact: boolean;
	readonly alias: ValueSpan | undefined;
}

/**
 * Look places up in a table of spans; `offset` is where the text starts in its file, `first` where in it the
 * first key stands.
 */
export function createValuePlaces(
	spans: ReadonlyMap<string, ValueSpan>,
	offset: number,
	first = 0,
): ValuePlaces {
	const find = (path: ValuePath): Found => {
		let name = "";
		let span: ValueSpan | undefined;
		let alias: ValueSpan | undefined;
		for (const key of path) {
			let next = spanName(name, key);
			if (!spans.has(next)) {
				const merge = spans.get(spanName(name, MERGE));
				if (!merge) return { span, exact: false, alias };
				next = spanName(merge.target ?? spanName(name, MERGE), key);
				alias = merge;
				if (!spans.has(next)) return { span: merge, exact: false, alias: undefined };
			}
			span = spans.get(next)!;
			name = next;
			const target = span.target === undefined ? undefined : spans.get(span.target);
			if (target) {
				name = span.target!;
				alias = span;
				span = { ...target, key: span.key };
			}
		}
		return { span, exact: true, alias };
	};
	const shift = (start: number, end: number) => [offset + start, offset + end] as const;
	const keyAt = (path: ValuePath) => {
		const { span } = find(path);
		if (!span) return shift(first, first);
		return span.key ? shift(...span.key) : shift(span.start, span.end);
	};
	return {
		keyAt,
		valueAt: (path) => {
			const found = find(path);
			if (!found.exact || !found.span) return keyAt(path);
			const { start, end } = found.span;
			return end > start ? shift(start, end) : keyAt(path);
		},
		aliasAt: (path) => {
			const { alias } = find(path);
			return alias && shift(alias.start, alias.end);
		},
	};
}
