import type { HTMLAttributes, ReactElement } from "react";

const TAGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** A heading of a computed level; levels below 6 stay at 6. */
export function Heading({
	level,
	...rest
}: HTMLAttributes<HTMLHeadingElement> & { readonly level: number }): ReactElement {
	const Tag = TAGS[Math.min(6, Math.max(1, level)) - 1] ?? "h6";
	return <Tag {...rest} />;
}
