import type { Plugin } from "rolldown";

const MODULE = /\/micromark\/lib\/create-tokenizer\.js$/;
const HEIR = "Object.assign(Object.create(context), fields)";
const COPY = "{ ...context, ...fields }";

/**
 * Has the Markdown parser copy the context of a tokenizer where it looks ahead. It makes that context the
 * prototype of another object instead, and V8 keeps what was ever a prototype, here with all that was
 * parsed of a file, until the next full collection: most of the garbage of a build.
 */
export function copiedContexts(): Plugin {
	let isDone = false;
	return {
		name: "copied-contexts",
		transform: {
			filter: { id: MODULE },
			handler: (code) => {
				const changed = code.replace(HEIR, COPY);
				isDone ||= changed !== code;
				return { code: changed, map: null };
			},
		},
		buildEnd: (error) => {
			if (error === undefined && !isDone)
				throw new Error("micromark makes its contexts in another way: look at copiedContexts.ts.");
		},
	};
}
