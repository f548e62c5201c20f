import type { ProgressDoc, Status } from "@prereq/core";
import type { ProgressStore } from "@prereq/core/progress";
import type { Recorded } from "../learner/record.ts";
import type { LiveLabels } from "../static/liveLabels.ts";
import type { MapModel, MapTopic } from "./readMap.ts";

/** A status for a topic. */
export type Change = readonly [topic: MapTopic, to: Status];

/** A roadmap that has been brought alive: what the tools, loaded when first used, work with. */
export interface Live {
	readonly root: HTMLElement;
	readonly labels: LiveLabels;
	readonly store: ProgressStore;
	/** Settles when what is stored has been read, or could not be. */
	readonly loaded: Promise<void>;
	/** Everything that is recorded, of other roadmaps too. */
	readonly recorded: Recorded;
	/** What takes changes back, the latest last. */
	readonly past: (() => void)[];
	model(): MapModel;
	/** Shows a status on the card of its topic. */
	mark(topic: MapTopic, status: Status): void;
	/** Brings counters and marks up to what changed; everything is counted again without `changed`. */
	update(changed?: readonly MapTopic[]): void;
	/** Records and shows changes. */
	change(changes: readonly Change[]): void;
	/** Changes one topic and says so. */
	set(topic: MapTopic, to: Status): void;
	/**
	 * Shows what a record says.
	 * @throws when it is no progress document of format 1
	 */
	apply(doc: ProgressDoc | null): void;
	/** Makes a link the one tab stop of the map. */
	stopAt(link: HTMLElement): void;
	/** Tells that progress cannot be stored. */
	lost(cause: unknown): void;
	/** The topic that the panel shows. */
	open?: MapTopic | undefined;
}
