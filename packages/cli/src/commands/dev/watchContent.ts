import { basename, dirname, sep } from "node:path";
import { FolderWatch } from "./folderWatch.ts";

export interface WatchOptions {
	/** Absolute path of the folder. */
	readonly folder: string;
	/** Called after a burst of events with the paths that changed, absolute. */
	readonly onChange: (paths: readonly string[]) => void;
	readonly onError: (error: Error) => void;
}

/** Milliseconds: an editor's write is several events. */
const BURST = 5;
/** Hidden files, what editors leave beside a file, installed packages. */
const PASSED_OVER = /^\.|~$|^node_modules$/;

/** Watches a content folder, also through its removal and return; gives the function that stops it. */
export function watchContent({ folder, onChange, onError }: WatchOptions): () => void {
	const changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const flush = (): void => {
		// First listen in new folders, then let the caller read: nothing falls between.
		inside.sync();
		const paths = [...changed].sort();
		changed.clear();
		onChange(paths);
	};
	const note = (path: string): void => {
		if (
			path
				.slice(folder.length)
				.split(sep)
				.some((name) => PASSED_OVER.test(name))
		)
			return;
		changed.add(path);
		clearTimeout(timer);
		timer = setTimeout(flush, BURST);
	};
	const inside = new FolderWatch({
		folder,
		enters: (name) => !PASSED_OVER.test(name),
		onEvent: note,
		onError,
	});
	const above = new FolderWatch({
		folder: dirname(folder),
		enters: () => false,
		onEvent: (path) => {
			if (basename(path) !== basename(folder)) return;
			inside.forget();
			note(folder);
		},
		// Without it only the return of a removed folder goes unseen.
		onError: () => {},
	});
	return () => {
		clearTimeout(timer);
		inside.forget();
		above.forget();
	};
}
