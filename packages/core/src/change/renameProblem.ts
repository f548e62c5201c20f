/** Why an id cannot be renamed. */
export interface RenameProblem {
	readonly code:
		| "rename/unknown-id"
		| "rename/bad-id"
		| "rename/id-taken"
		| "rename/unsound"
		| "rename/not-editable";
	readonly message: string;
	/** What to do. */
	readonly fix: string;
}
