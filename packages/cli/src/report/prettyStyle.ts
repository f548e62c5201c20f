import type { Palette } from "../palette.ts";

/** What decides how a report looks, apart from what it says. */
export interface PrettyStyle {
	readonly palette: Palette;
	/** Terminal columns. */
	readonly columns: number | undefined;
	/** Findings printed in full; the rest is counted. Machine formats are always complete. */
	readonly limit?: number;
	/** Leave out what does not fail; the summary still counts it. */
	readonly errorsOnly?: boolean;
}
