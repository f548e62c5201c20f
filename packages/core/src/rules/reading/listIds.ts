const SHOWN = 5;

/** Ids in backticks with commas, at most five of them. */
export function listIds(ids: readonly string[]): string {
	const shown = ids.slice(0, SHOWN).map((id) => `\`${id}\``);
	const rest = ids.length - shown.length;
	return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
