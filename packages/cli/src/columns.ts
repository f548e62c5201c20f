import { displayWidth } from "./report/displayWidth.ts";
import { singleLine } from "./report/visibleText.ts";

/** Rows of cells as aligned columns, two spaces apart; texts of content are made safe. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
	const cells = rows.map((row) => row.map(singleLine));
	const widths = new Map<number, number>();
	for (const row of cells) {
		for (const [column, cell] of row.entries()) {
			widths.set(column, Math.max(widths.get(column) ?? 0, displayWidth(cell)));
		}
	}
	return cells.map((row) =>
		row
			.map((cell, column) => cell + " ".repeat((widths.get(column) ?? 0) - displayWidth(cell)))
			.join("  ")
			.trimEnd(),
	);
}
