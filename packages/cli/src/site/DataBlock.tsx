import type { ReactElement } from "react";
import { type JsonLd, toJsonLdText } from "./structuredData/jsonLd.ts";

/** Linked data as a block of the page. */
export function DataBlock({ of }: { readonly of: readonly JsonLd[] }): ReactElement {
	return (
		<script
			type="application/ld+json"
			// biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which `<` is escaped
			dangerouslySetInnerHTML={{ __html: toJsonLdText(of) }}
		/>
	);
}
