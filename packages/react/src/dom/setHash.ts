/** Puts a topic into the address, or takes it out, without a new entry in the history. */
export function setHash(hash: string): void {
	history.replaceState(history.state, "", location.pathname + location.search + hash);
}
