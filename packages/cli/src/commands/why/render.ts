import type { Palette } from "../../palette.ts";
import { singleLine } from "../../report/visibleText.ts";
import type { ChainLink, NeedExplanation } from "./explainNeed.ts";

/** The answer for people. */
export function renderNeed(explanation: NeedExplanation, palette: Palette): string {
	const { topic, goal, needed, chain, section } = explanation;
	const [what, aim] = [singleLine(topic.title), singleLine(goal.title)];
	if (needed === "never") return `${palette.strong(`${aim} does not need ${what}.`)}\n`;
	if (chain.length === 1) {
		const listed =
			section === undefined
				? `${what} is the goal itself.`
				: `${aim} lists ${what} itself, under ${singleLine(section)}.`;
		const need = needed === "always" ? "" : " It is optional, or one of several to choose from.";
		return `${palette.strong(listed)}${need}\n`;
	}
	const verdict =
		needed === "always"
			? `${aim} needs ${what}, whatever is chosen`
			: `${aim} may need ${what}: there is a way without it`;
	const width = Math.max(...chain.map(({ title }) => singleLine(title).length));
	return [
		palette.strong(verdict),
		"",
		...chain.flatMap((link, at) => lines(link, chain[at - 1], width, palette)),
		"",
	].join("\n");
}

function lines(
	{ id, title, reason, insteadOf }: ChainLink,
	below: ChainLink | undefined,
	width: number,
	palette: Palette,
): string[] {
	const name = `${singleLine(title).padEnd(width)}  ${palette.quiet(id)}`;
	if (below === undefined) return [`  ${palette.quiet("●")} ${name}`];
	const why = reason === undefined ? "" : singleLine(reason);
	const choice =
		insteadOf === undefined ? "" : `or instead of ${below.id}: ${insteadOf.join(", ")}`;
	return [
		...[why, choice].filter((text) => text !== "").map((text) => palette.quiet(`  │ ${text}`)),
		...(why + choice === "" ? [palette.quiet("  │")] : []),
		`  ${palette.quiet("▼")} ${name}`,
	];
}
