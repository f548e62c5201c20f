/** A point in a text file. */
export interface Point {
	/** 1-based line. */
	readonly line: number;
	/** 1-based column, in UTF-16 code units. */
	readonly column: number;
	/** 0-based offset in UTF-16 code units from the start of the file, byte order mark included. */
	readonly offset: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
	readonly start: Point;
	readonly end: Point;
}

/** A range in a named file. */
export interface Place {
	/** Path as the file was given, with forward slashes. */
	readonly file: string;
	readonly range: Range;
}
