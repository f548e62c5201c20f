/** Where a relative link leads inside the content folder. */
export interface LinkTarget {
	/** Path from the content folder. */
	readonly path: string;
	/** Behind `#`; empty when there is none. */
	readonly anchor: string;
}

const OUTSIDE = /^(?:https?:|[a-z][a-z0-9+.-]*:|\/)/i;

/** Resolve a link of a file; undefined for absolute ones and those that leave the folder. */
export function linkTarget(from: string, url: string): LinkTarget | undefined {
	if (url === "" || url.startsWith("https://") || OUTSIDE.test(url)) return undefined;
	const hash = url.indexOf("#");
	const address = withoutQuery(hash < 0 ? url : url.slice(0, hash));
	const anchor = hash < 0 ? "" : decode(url.slice(hash + 1));
	if (address === "") return { path: from, anchor };
	const steps = from.split("/").slice(0, -1);
	for (const step of decode(address).split("/")) {
		if (step === "..") {
			if (steps.length === 0) return undefined;
			steps.pop();
		} else if (step !== "." && step !== "") steps.push(step);
	}
	return { path: steps.join("/"), anchor };
}

function withoutQuery(address: string): string {
	const query = address.indexOf("?");
	return query < 0 ? address : address.slice(0, query);
}

function decode(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
