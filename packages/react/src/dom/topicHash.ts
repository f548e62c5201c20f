/** The topic id that the address names, after the prefix; `undefined` when it names something else. */
export function topicHash(prefix: string): string | undefined {
	let id: string;
	try {
		id = decodeURIComponent(location.hash.slice(1)).replace(/:about$/, "");
	} catch {
		return undefined;
	}
	return id !== "" && id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

/** Puts a topic into the address, or takes it out, without a new entry in the history. */
export function setHash(hash: string): void {
	history.replaceState(history.state, "", location.pathname + location.search + hash);
}
