import { type WatchOptions, watchContent } from "./watchContent.ts";

export interface FollowOptions extends WatchOptions {
	/** Comes first; what changes meanwhile is handed on when it is over. */
	readonly start: () => Promise<void>;
	/** Called with the paths that changed, absolute and sorted; never before the last call is over. */
	readonly onChange: (paths: readonly string[]) => Promise<void>;
	/** Also told what a call rejects with: the next change is followed all the same. */
	readonly onError: (error: unknown) => void;
}

/** A content folder that is being followed. */
export interface Following {
	/** Settles as `start` does. */
	readonly started: Promise<void>;
	/** Stops watching and waits for what is at work. */
	readonly stop: () => Promise<void>;
}

/** Follows a content folder, one call at a time: what changes during a call comes together in the next. */
export function followContent({ start, onChange, ...options }: FollowOptions): Following {
	const waiting = new Set<string>();
	let isStopped = false;
	const catchUp = async (): Promise<void> => {
		const paths = [...waiting].sort();
		waiting.clear();
		if (paths.length > 0 && !isStopped) await onChange(paths);
	};
	let queue: Promise<void> = Promise.resolve();
	const unwatch = watchContent({
		...options,
		onChange: (paths) => {
			for (const path of paths) waiting.add(path);
			queue = queue.then(catchUp).catch(options.onError);
		},
	});
	const started = start();
	queue = started.catch(() => {});
	return {
		started,
		stop: async () => {
			isStopped = true;
			unwatch();
			await queue;
		},
	};
}
