import { sep } from "node:path";
import { watch } from "chokidar";

export interface WatchOptions {
	/** Absolute path of the folder. */
	readonly folder: string;
	/** Called after a burst of events with the paths that changed, absolute. */
	readonly onChange: (paths: readonly string[]) => void;
	readonly onError: (error: Error) => void;
}

/** Milliseconds: an editor's write is several events. */
const BURST = 5;
const PASSED_OVER = /(^|[\\/])(\.[^\\/]|node_modules$)/;

/**
 * Watches a content folder; resolves when changes are seen, to the function that stops it.
 *
 * Not Node's own recursive watch: on Linux with Node 20 it loses a file as soon as an editor
 * replaces it by a rename.
 */
export async function watchContent(options: WatchOptions): Promise<() => Promise<void>> {
	const { folder, onChange, onError } = options;
	const changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(folder, {
		ignoreInitial: true,
		atomic: false,
		ignored: (path) => path !== folder && PASSED_OVER.test(path.slice(folder.length)),
	});
	watcher.on("all", (_, path) => {
		changed.add(path.replaceAll("/", sep));
		clearTimeout(timer);
		timer = setTimeout(() => {
			const paths = [...changed].sort();
			changed.clear();
			onChange(paths);
		}, BURST);
	});
	watcher.on("error", (error) =>
		onError(error instanceof Error ? error : new Error(String(error))),
	);
	await new Promise<void>((resolve) => {
		watcher.once("ready", resolve);
		watcher.once("error", () => resolve());
	});
	return async () => {
		clearTimeout(timer);
		await watcher.close();
	};
}
