/** A whole number for people: `7`, `12,345`. `Intl` would load its tables for it, as slow as checking a hundred files. */
export function formatCount(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
