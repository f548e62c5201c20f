import type { ReactElement } from "react";

/** HTML of the curriculum or of a view, which core or React has already made safe. */
export function ContentHtml({
	html,
	className,
}: {
	readonly html: string;
	readonly className?: string;
}): ReactElement {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the curriculum is compiled
	return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
