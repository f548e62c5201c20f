interface Named {
	readonly id: string;
	readonly aliases: readonly string[];
}

/** What stands now for each id that is out of use; of two that claim one, the first. */
export function formerIds<T extends Named>(items: readonly T[]): ReadonlyMap<string, T> {
	const ids = new Set(items.map(({ id }) => id));
	const heirs = new Map<string, T>();
	for (const item of items)
		for (const former of item.aliases)
			if (!ids.has(former) && !heirs.has(former)) heirs.set(former, item);
	return heirs;
}
