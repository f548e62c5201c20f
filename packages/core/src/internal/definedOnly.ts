/** The same members, those that may be `undefined` as optional ones. */
export type DefinedOnly<T> = {
	[K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy without the members that are `undefined`: absent is absent, in JSON and in comparisons. */
export function definedOnly<T extends object>(value: T): DefinedOnly<T> {
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	return Object.fromEntries(members) as DefinedOnly<T>;
}
