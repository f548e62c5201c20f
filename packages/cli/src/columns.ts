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

/** How wide a terminal is, and which column is left out where the rows do not fit. */
export interface AlignWithinOptions {
	/** Undefined for as wide as need be. */
	readonly columns: number | undefined;
	readonly spare: number;
}

/** {@link alignColumns} without the column that can be spared, unless all of them fit. */
export function alignWithin(
	rows: readonly (readonly string[])[],
	{ columns = Number.POSITIVE_INFINITY, spare }: AlignWithinOptions,
): string[] {
	const wide = alignColumns(rows);
	if (wide.every((line) => displayWidth(line) <= columns)) return wide;
	return alignColumns(rows.map((row) => row.filter((_, column) => column !== spare)));
}
