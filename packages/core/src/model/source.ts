/** A text file of the content folder. */
export interface SourceFile {
	/** Path relative to the content folder, with forward slashes. */
	readonly path: string;
	/** It may be decoded each time that it is asked for. */
	readonly text: string;
}
