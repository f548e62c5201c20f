/**
 * What TypeScript makes of a `T` that is imported from a JSON file: literals are widened, tuples are
 * lists. Every `T` is one.
 */
export type JsonOf<T> = T extends string
	? string
	: T extends number
		? number
		: T extends boolean
			? boolean
			: T extends readonly (infer Item)[]
				? readonly JsonOf<Item>[]
				: T extends object
					? { readonly [Key in keyof T]: JsonOf<T[Key]> }
					: T;
