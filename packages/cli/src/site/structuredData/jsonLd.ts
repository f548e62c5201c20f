/** A node of linked data in the vocabulary of schema.org; what is undefined is left out. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * The nodes of a page as the text of a data block. It runs nothing, so a policy without inline
 * scripts lets it stand; `<` is escaped, so that no title can end the block.
 */
export function toJsonLdText(nodes: readonly JsonLd[]): string {
	const [only] = nodes;
	const document =
		nodes.length === 1
			? { "@context": CONTEXT, ...only }
			: { "@context": CONTEXT, "@graph": nodes };
	return JSON.stringify(document).replaceAll("<", "\\u003c");
}

const CONTEXT = "https://schema.org";
