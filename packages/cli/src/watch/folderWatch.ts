import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from "node:fs";
import { basename, join } from "node:path";

export interface FolderWatchOptions {
	/** Absolute path. */
	readonly folder: string;
	/** Whether to listen in a folder of this name. */
	readonly enters: (name: string) => boolean;
	/** Called with the absolute path of whatever changed. */
	readonly onEvent: (path: string) => void;
	readonly onError: (error: Error) => void;
}

/**
 * Listens in a folder and in those below it, one watcher for each.
 *
 * Folders, not files: a watcher of a file follows the file that an editor has just replaced. That is
 * how both Node's recursive watch (Node 20 on Linux) and chokidar 4 lose saves.
 */
export class FolderWatch {
	readonly #options: FolderWatchOptions;
	readonly #watchers = new Map<string, FSWatcher>();
	/** A folder may have come that nobody listens in. */
	#isBehind = true;

	constructor(options: FolderWatchOptions) {
		this.#options = options;
		this.sync();
	}

	/** Listens in folders that are new. */
	sync(): void {
		if (!this.#isBehind) return;
		this.#isBehind = false;
		const { folder, enters } = this.#options;
		const visited = new Set<string>();
		const pending = [folder];
		for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
			try {
				const real = realpathSync.native(path);
				if (visited.has(real)) continue;
				visited.add(real);
				this.#listen(path);
				for (const entry of readdirSync(path, { withFileTypes: true })) {
					const below = join(path, entry.name);
					const isFolder = entry.isSymbolicLink() ? leadsToFolder(below) : entry.isDirectory();
					if (isFolder && enters(entry.name)) pending.push(below);
				}
			} catch (error) {
				this.#isBehind = true;
				if (!isGone(error)) this.#options.onError(toError(error));
			}
		}
	}

	/** Stops listening in a folder and below it; in all when none is named. */
	forget(folder: string = this.#options.folder): void {
		this.#isBehind = true;
		for (const [path, watcher] of this.#watchers) {
			if (path !== folder && !path.startsWith(join(folder, "/"))) continue;
			watcher.close();
			this.#watchers.delete(path);
		}
	}

	#listen(path: string): void {
		if (this.#watchers.has(path)) return;
		const watcher = watch(path, (event, name) => {
			// A folder that is removed reports its own name, as if it were inside itself.
			const isItself = name === null || (name === basename(path) && !exists(join(path, name)));
			const changed = isItself ? path : join(path, name);
			// A folder of this name may be another one now.
			if (event === "rename") this.forget(changed);
			this.#options.onEvent(changed);
		});
		watcher.on("error", (error) => {
			this.forget(path);
			if (!isGone(error)) this.#options.onError(error);
		});
		this.#watchers.set(path, watcher);
	}
}

function exists(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function leadsToFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Windows says EPERM of a watched folder that was removed. */
function isGone(error: unknown): boolean {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	return code === "ENOENT" || code === "ENOTDIR" || code === "EPERM";
}

function toError(error: unknown): Error {
	return error instanceof Error ? error : new Error(String(error));
}
