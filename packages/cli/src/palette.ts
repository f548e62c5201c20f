import picocolors from "picocolors";

type Paint = (text: string) => string;

/** Colours by meaning, so that one place decides how a warning looks. */
export interface Palette {
	readonly strong: Paint;
	readonly quiet: Paint;
	readonly place: Paint;
	readonly error: Paint;
	readonly warning: Paint;
	readonly info: Paint;
	readonly good: Paint;
}

/** The palette of a terminal, or one that leaves text as it is. */
export function createPalette(colored: boolean): Palette {
	const colors = picocolors.createColors(colored);
	return {
		strong: colors.bold,
		quiet: colors.dim,
		place: colors.cyan,
		error: colors.red,
		warning: colors.yellow,
		info: colors.blue,
		good: colors.green,
	};
}
