import type { Palette } from "../palette.ts";
import { singleLine } from "../report/visibleText.ts";
import { wrapItems } from "../wrapItems.ts";
import type { NamedChoice } from "./nameChoices.ts";

/** The choices that the planner made, each with what could be taken instead. */
export function choiceLines(
	choices: readonly NamedChoice[],
	palette: Palette,
	columns: number | undefined,
): string[] {
	if (choices.length === 0) return [];
	return [
		"",
		`${palette.strong("Choices")} ${palette.quiet("· for the least effort; `--choose`, `--prefer`, `--avoid` decide otherwise")}`,
		...choices.flatMap(({ chosen, others }) => {
			const instead = others.map((name, at) =>
				palette.quiet(at === 0 ? `or ${singleLine(name)}` : singleLine(name)),
			);
			return wrapItems([...chosen.map(singleLine), ...instead], {
				lead: `  ${palette.good("✓")} `,
				separator: ", ",
				columns,
			});
		}),
	];
}
