const TOPIC_FILE = /(?:^|\/)([^/?#]+)\.md(?:[?#].*)?$/;

/** The topic that a relative link such as `../topics/vectors.md` points at; undefined for any other link. */
export function topicOfLink(url: string): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return undefined;
	const name = TOPIC_FILE.exec(url)?.[1];
	if (name === undefined) return undefined;
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
