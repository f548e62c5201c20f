const KEY = "prereq:dev:place";

/** Loads the page again and comes back to where the reader was. */
export function reloadInPlace(): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify([location.pathname, scrollX, scrollY]));
	} catch {
		// Without storage the browser's own restoration has to do.
	}
	location.reload();
}

/** After {@link reloadInPlace}: scrolls back, once. */
export function restorePlace(): void {
	try {
		const place: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
		sessionStorage.removeItem(KEY);
		if (!Array.isArray(place) || place[0] !== location.pathname) return;
		scrollTo({ left: Number(place[1]), top: Number(place[2]), behavior: "instant" });
	} catch {
		// As above.
	}
}
