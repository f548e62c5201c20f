export type PrereqErrorCode =
	| "folder/missing"
	| "folder/not-a-folder"
	| "folder/unreadable"
	| "compiled/unreadable"
	| "compiled/newer-format"
	| "compile/unknown-locale";

/** Something outside the content that stops the work: a missing folder, a file of a newer version. */
export class PrereqError extends Error {
	readonly code: PrereqErrorCode;

	constructor(code: PrereqErrorCode, message: string) {
		super(message);
		this.name = "PrereqError";
		this.code = code;
	}
}
