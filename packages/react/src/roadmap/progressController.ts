import type { ProgressDoc, Status, TopicId } from "@prereq/core";
import type { ProgressStore } from "@prereq/core/progress";
import { joinRecord, nextItem, type Recorded, readRecord, writeRecord } from "../learner/record.ts";
import { topicState } from "../learner/topicState.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";
import { type ProgressState, progressState } from "./progressState.ts";

/** Why a status changes. */
export type ChangeReason = "mark" | "undo" | "reset";

/** A change of one topic, as `onStatusChange` tells it. */
export interface StatusChange {
	readonly topicId: TopicId;
	readonly from: Status;
	readonly to: Status;
	readonly reason: ChangeReason;
}

/** What the host says about progress. Read at each use, so it may change from render to render. */
export interface ProgressHost {
	/** Returning false keeps the status as it was. */
	readonly onStatusChange?: ((change: StatusChange) => unknown) | undefined;
	readonly onProgressChange?: ((progress: ProgressDoc) => void) | undefined;
	/** The host keeps the record: a change is only reported. */
	readonly controlled: boolean;
}

export type TopicChange = readonly [topicId: TopicId, to: Status];

/** Holds the progress of one roadmap, outside of React so that one click renders one topic. */
export interface ProgressController {
	readonly model: RoadmapModel;
	host: ProgressHost;
	state(): ProgressState;
	/** What the server rendered. */
	first(): ProgressState;
	/** Everything that is recorded, of other roadmaps too. */
	progress(): ProgressDoc;
	/** Calls back after each change; with topics only after changes of these. */
	subscribe(listener: () => void, topicIds?: readonly TopicId[]): () => void;
	change(changes: readonly TopicChange[], reason?: ChangeReason): void;
	/** What takes changes back, the latest last. */
	readonly past: (() => void)[];
	/** Takes the last change back; false when there is none. */
	undo(): boolean;
	reset(): void;
	/**
	 * Joins a record in: from a file, another device.
	 * @throws when it is no progress document of format 1
	 */
	merge(progress: ProgressDoc): void;
	/** Shows this record instead: the host has changed it. */
	replace(progress: ProgressDoc): void;
	/** Tells that the store failed. */
	fail(problem: unknown): void;
	/** Loads from the store and follows it; returns what ends that. */
	connect(store: ProgressStore): () => void;
}

/** Makes a controller that starts with `initial`. */
export function progressController(
	model: RoadmapModel,
	initial: ProgressDoc | undefined,
	host: ProgressHost,
): ProgressController {
	const first = progressState(model, initial ? readRecord(initial) : new Map());
	const listeners = new Set<readonly [listener: () => void, ids: readonly TopicId[] | undefined]>();
	const past: (() => void)[] = [];
	let around: ProgressDoc | undefined = initial;
	let state = first;
	let store: ProgressStore | undefined;

	const show = (next: ProgressState): void => {
		const before = state;
		state = next;
		const isOther = (id: TopicId): boolean => topicState(before, id) !== topicState(next, id);
		for (const [listener, ids] of [...listeners]) if (!ids || ids.some(isOther)) listener();
	};
	const progress = (recorded: Recorded = state.recorded): ProgressDoc =>
		writeRecord(recorded, around);
	const take = (delta: Recorded): void => {
		const { controlled, onProgressChange } = controller.host;
		const recorded = new Map(state.recorded);
		joinRecord(recorded, delta);
		if (!controlled) show(progressState(model, recorded, state.problem));
		onProgressChange?.(progress(recorded));
		store?.merge(writeRecord(delta)).then(receive, fail);
	};
	const fail = (problem: unknown): void => show(progressState(model, state.recorded, problem));
	const receive = (doc: ProgressDoc | null): void => {
		if (doc === null) return;
		around = doc;
		const recorded = new Map(state.recorded);
		// Most often the store answers with what is known.
		if (joinRecord(recorded, readRecord(doc))) show(progressState(model, recorded, state.problem));
	};

	const controller: ProgressController = {
		model,
		host,
		state: () => state,
		first: () => first,
		progress: () => progress(),
		subscribe: (listener, topicIds) => {
			const entry = [listener, topicIds] as const;
			listeners.add(entry);
			return () => listeners.delete(entry);
		},
		change: (changes, reason = "mark") => {
			const { onStatusChange } = controller.host;
			const undo: TopicChange[] = [];
			const delta: Recorded = new Map();
			for (const [topicId, to] of changes) {
				const from = state.statusOf(topicId);
				if (from === to || onStatusChange?.({ topicId, from, to, reason }) === false) continue;
				undo.push([topicId, from]);
				const ids = model.plan.topics.get(topicId)?.ids ?? [topicId];
				delta.set(topicId, nextItem(state.recorded, ids, to));
			}
			if (undo.length === 0) return;
			if (reason !== "undo") past.push(() => controller.change(undo, "undo"));
			take(delta);
		},
		past,
		undo: () => {
			const last = past.pop();
			last?.();
			return !!last;
		},
		reset: () =>
			controller.change(
				model.order.map((id) => [id, "todo"]),
				"reset",
			),
		merge: (doc) => take(readRecord(doc)),
		replace: (doc) => {
			if (doc === around) return;
			around = doc;
			show(progressState(model, readRecord(doc), state.problem));
		},
		fail,
		connect: (to) => {
			store = to;
			const follow = (doc: ProgressDoc | null): void => {
				if (store === to) receive(doc);
			};
			const leave = to.subscribe?.(follow);
			to.load().then(follow, fail);
			return () => {
				leave?.();
				if (store === to) store = undefined;
			};
		},
	};
	return controller;
}
