/**
 * A sound curriculum with one choice:
 *
 *     counting ─▶ adding ─▶ multiplying ─▶ algebra
 *     drawing ──▶ geometry ──any of──────────▲
 */
export const SOUND: Readonly<Record<string, string>> = {
	"content/topics/counting.md": topic("Counting", "effort: 1-2h\nlevel: beginner"),
	"content/topics/drawing.md": topic("Drawing", "effort: 30min"),
	"content/topics/adding.md": topic(
		"Adding",
		'requires: [{ topic: counting, reason: "Sums are counted." }]\neffort: 2-4h\naliases: [addition]',
	),
	"content/topics/multiplying.md": topic("Multiplying", "requires: [adding]\neffort: 3h"),
	"content/topics/geometry.md": topic("Geometry", "requires: [drawing]\neffort: 40h"),
	"content/topics/algebra.md": topic(
		"Algebra",
		"requires: [{ any: [geometry, multiplying] }]\nkind: checkpoint",
	),
	"content/roadmaps/numbers.md": [
		"---\ntitle: Numbers\ndescription: From counting to algebra\n---\n",
		"Start with [counting](../topics/counting.md).\n",
		"## First steps\n\n- [Counting](../topics/counting.md)\n- [Adding](../topics/adding.md)\n",
		"## Further\n\n- [Multiplying](../topics/multiplying.md)\n- [Geometry](../topics/geometry.md)\n- [Algebra](../topics/algebra.md)\n",
	].join("\n"),
};

/** Two topics that require each other. */
export const CYCLE: Readonly<Record<string, string>> = {
	...SOUND,
	"content/topics/counting.md": topic("Counting", "requires: [adding]"),
};

/** A topic file. */
export function topic(title: string, facts = "", body = `What ${title.toLowerCase()} is.`): string {
	return `---\ntitle: ${title}\n${facts === "" ? "" : `${facts}\n`}---\n\n${body}\n`;
}
