/** A mistake of the calling program, with a stable, public name in words. */
export class CodedError<Code extends string = string> extends Error {
	readonly code: Code;

	constructor(code: Code, message: string) {
		super(message);
		this.name = new.target.name;
		this.code = code;
	}
}
