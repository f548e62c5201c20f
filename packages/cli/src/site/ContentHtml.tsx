import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";

interface ContentHtmlProps {
	/** HTML of the curriculum or of a view, which core or React has already made safe. */
	readonly html: string;
	readonly className?: string;
	/** BCP 47 tag, when it is not that of the page. */
	readonly language?: string | undefined;
}

/** A block of safe HTML. */
export function ContentHtml({ html, className, language }: ContentHtmlProps): ReactElement {
	return (
		<div
			className={className}
			{...inLanguage(language)}
			// biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the curriculum is compiled
			dangerouslySetInnerHTML={{ __html: html }}
		/>
	);
}

/** Safe HTML within a line. */
export function InlineHtml({ html }: { readonly html: string }): ReactElement {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the curriculum is compiled
	return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
