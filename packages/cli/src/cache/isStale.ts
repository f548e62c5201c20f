/** Files in 100 that may have changed before all are kept anew: making so few again is cheaper. */
const STALE_PERCENT = 2;

/** How what is kept compares with what there is. */
export interface Kept {
	/** Files that there are. */
	readonly files: number;
	/** Files that are kept. */
	readonly kept: number;
	/** Of both, those that are the same. */
	readonly same: number;
}

/** Whether so much has changed that what is kept is worth writing anew. */
export function isStale({ files, kept, same }: Kept): boolean {
	const changed = files - same + (kept - same);
	return changed * 100 > Math.max(files, kept) * STALE_PERCENT;
}
