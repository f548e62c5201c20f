import type { Status } from "../model/progress.ts";
import { DEFAULT_EFFORT } from "./effortMinutes.ts";

/** What counts, and how much. Every switch is explicit; two are shipped. */
export interface ScorePolicy {
	/** A skipped topic leaves the total (`waive`), stays to be done (`todo`) or earns as if done (`credit`). */
	readonly skip: "waive" | "todo" | "credit";
	/** Share of its effort that a started topic has earned, 0 … 1. */
	readonly started: number;
	/** Topics weigh their effort in minutes, or 1 each. */
	readonly weight: "effort" | "equal";
	/** Minutes for a topic that states no effort. */
	readonly defaultEffort: number;
	/** Tracks and groups count `choose` of their members; false adds up every member. */
	readonly choices: boolean;
	/** Optional topics count apart as a bonus, or like any other. */
	readonly optional: "bonus" | "required";
	/** A topic listed twice counts once, or each time. */
	readonly repeated: "once" | "each";
	/** Topics implied by what is done earn credit. Off: a map must not turn green by itself. */
	readonly impliedCounts: boolean;
}

/** Our policy: effort weighted, skips leave the total, choices by the k-of-n rule. */
export const prereqPolicy: ScorePolicy = {
	skip: "waive",
	started: 0,
	weight: "effort",
	defaultEffort: DEFAULT_EFFORT,
	choices: true,
	optional: "bonus",
	repeated: "once",
	impliedCounts: false,
};

/** The page of roadmap.sh: (done + skipped) / items, every box the same, duplicates counted. */
export const roadmapShPolicy: ScorePolicy = {
	skip: "credit",
	started: 0,
	weight: "equal",
	defaultEffort: DEFAULT_EFFORT,
	choices: false,
	optional: "required",
	repeated: "each",
	impliedCounts: false,
};

/** The share of its effort that a topic earns by its status, 0 … 1. */
export function creditFor(status: Status, policy: Pick<ScorePolicy, "skip" | "started">): number {
	if (status === "done" || (status === "skipped" && policy.skip === "credit")) return 1;
	if (status !== "started" || !(policy.started > 0)) return 0;
	return Math.min(1, policy.started);
}
