/** Milliseconds for people: `84 ms`, `1.3 s`. */
export function formatDuration(milliseconds: number): string {
	if (milliseconds < 999.5) return `${Math.max(1, Math.round(milliseconds))} ms`;
	return `${(milliseconds / 1000).toFixed(1)} s`;
}
