/** The text of an attribute that knows whether it was written. */
export interface WrittenText {
	readonly isWritten: boolean;
	toString(): string;
}

/**
 * A server writes the attributes of an element before it renders what is inside, a browser that draws it after that; one
 * that hydrates does not write them.
 */
export function writtenText(text: string): WrittenText {
	const made = {
		isWritten: false,
		toString: () => {
			made.isWritten = true;
			return text;
		},
	};
	return made;
}
