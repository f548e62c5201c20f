/** An object whose members, none of them `undefined`, are worked out when they are first read. */
export function lazily<T extends object>(
	members: { readonly [Name in keyof T]: () => T[Name] },
): T {
	const made = {} as T;
	for (const name in members) {
		let value: T[typeof name] | undefined;
		Object.defineProperty(made, name, {
			enumerable: true,
			get: () => (value ??= members[name]()),
		});
	}
	return made;
}
