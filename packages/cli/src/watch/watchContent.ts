import { basename, dirname, sep } from "node:path";
import { FolderWatch } from "./folderWatch.ts";

export interface WatchOptions {
	/** Absolute path of the folder. */
	readonly folder: string;
	/** Absolute paths of files elsewhere that matter too, there or not; also hidden ones in the folder. */
	readonly files?: readonly string[];
	/** Says of an absolute path that it does not matter: what the caller itself writes. */
	readonly ignores?: (path: string) => boolean;
	/** Called after a burst of events with the paths that changed, absolute. */
	readonly onChange: (paths: readonly string[]) => void;
	readonly onError: (error: Error) => void;
}

/** Milliseconds: an editor's write is several events. */
const BURST = 5;
/** Hidden files, what editors leave beside a file, installed packages. */
const PASSED_OVER = /^\.|~$|^node_modules$/;

/** Watches a content folder, also through its removal and return; gives the function that stops it. */
export function watchContent(options: WatchOptions): () => void {
	const { folder, files = [], ignores = () => false, onChange, onError } = options;
	const changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const flush = (): void => {
		// First listen in new folders, then let the caller read: nothing falls between.
		for (const watch of [inside, ...beside]) watch.sync();
		const paths = [...changed].sort();
		changed.clear();
		onChange(paths);
	};
	const note = (path: string): void => {
		if (ignores(path)) return;
		changed.add(path);
		clearTimeout(timer);
		timer = setTimeout(flush, BURST);
	};
	const isPassedOver = (path: string): boolean =>
		path
			.slice(folder.length)
			.split(sep)
			.some((name) => PASSED_OVER.test(name));
	const inside = new FolderWatch({
		folder,
		enters: (name) => !PASSED_OVER.test(name),
		onEvent: (path) => {
			if (!isPassedOver(path)) note(path);
		},
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
	const wanted = new Set(files);
	const beside = [...new Set(files.map((path) => dirname(path)))].map(
		(path) =>
			new FolderWatch({
				folder: path,
				enters: () => false,
				onEvent: (file) => {
					if (wanted.has(file)) note(file);
				},
				onError,
			}),
	);
	return () => {
		clearTimeout(timer);
		for (const watch of [inside, above, ...beside]) watch.forget();
	};
}
