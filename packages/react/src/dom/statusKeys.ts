import type { Status } from "@prereq/core";

/** The keys of roadmap.sh: done, learning, skipped, reset. */
export const STATUS_KEYS: Readonly<Record<string, Status>> = {
	d: "done",
	l: "started",
	s: "skipped",
	r: "todo",
};

/** The key of each status. */
export const KEY_OF: Readonly<Record<Status, string>> = {
	todo: "r",
	started: "l",
	done: "d",
	skipped: "s",
};

/** What the status button and the space bar do. */
export const NEXT_STATUS: Readonly<Record<Status, Status>> = {
	todo: "started",
	started: "done",
	done: "todo",
	skipped: "todo",
};
