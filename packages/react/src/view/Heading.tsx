import type { HTMLAttributes, ReactElement } from "react";

/** A heading of a computed level; levels below 6 stay at 6. */
export function Heading({
	level,
	...rest
}: HTMLAttributes<HTMLHeadingElement> & { readonly level: number }): ReactElement {
	const Tag = `h${Math.min(6, Math.max(1, level))}` as "h1";
	return <Tag {...rest} />;
}
