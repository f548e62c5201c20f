const TOPIC_LINK = /<a\b([^>]*?)\shref="[^"]*"([^>]*?)\sdata-topic="([^"]*)"/g;

/**
 * Points the links between content files, which core marks with `data-topic`, at their pages.
 * `urlOf` gets the id and answers undefined for a page that does not exist.
 */
export function linkTopics(html: string, urlOf: (id: string) => string | undefined): string {
	return html.replace(TOPIC_LINK, (whole, before: string, between: string, id: string) => {
		const url = urlOf(decodeEntities(id));
		return url === undefined ? whole : `<a${before} href="${encodeEntities(url)}"${between}`;
	});
}

function encodeEntities(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** What the serialiser writes in attribute values. */
function decodeEntities(text: string): string {
	return text
		.replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
			String.fromCodePoint(Number.parseInt(hex, 16)),
		)
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}
