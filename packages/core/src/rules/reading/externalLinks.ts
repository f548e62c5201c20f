import type { RuleIndex } from "../engine/ruleIndex.ts";

/** An address without the part behind `#`, which no server sees. */
export function withoutAnchor(url: string): string {
	const hash = url.indexOf("#");
	return hash < 0 ? url : url.slice(0, hash);
}

/** Every address on the web that the bodies of a curriculum link to, once, in the order of the files. */
export function externalLinks(index: RuleIndex): ReadonlySet<string> {
	const urls = new Set<string>();
	for (const file of index.files) {
		for (const { url } of index.bodyOf(file).links)
			if (/^https?:\/\//i.test(url) && URL.canParse(url)) urls.add(withoutAnchor(url));
	}
	return urls;
}
