/** Replace a stretch of a file; `start` and `end` are UTF-16 offsets into it, `end` is exclusive. */
export interface TextEdit {
	/** Path as the file was given. */
	readonly file: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Edits that remove a finding. `safe` ones never change what the content means. */
export interface SuggestedEdits {
	readonly kind: "safe" | "unsafe";
	/** They do not overlap; all of them or none are applied. */
	readonly edits: readonly TextEdit[];
}
