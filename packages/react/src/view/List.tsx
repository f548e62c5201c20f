import { createElement, type HTMLAttributes, type ReactElement } from "react";

interface ListProps<T> extends Omit<HTMLAttributes<HTMLUListElement>, "children"> {
	readonly of: readonly T[];
	/** The `li` of a member. Members never change their order, so items need no keys. */
	readonly children: (member: T) => ReactElement;
}

/** A list of items that only ever change together. */
export function List<T>({ of, children, ...attributes }: ListProps<T>): ReactElement {
	return createElement("ul", attributes, ...of.map((member) => children(member)));
}
