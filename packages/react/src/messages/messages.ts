import type { Level, ResourceCost, ResourceType, Status, TopicKind } from "@prereq/core";

/** Forms of a message by the plural category of its `{count}`; `other` serves for the rest. */
export type PluralForms = Readonly<
	Partial<Record<Intl.LDMLPluralRule, string>> & Record<"other", string>
>;

/**
 * Every string of the interface. Plain data with `{placeholders}`, so that static markup can carry
 * the few that change in the browser.
 */
export interface Messages {
	readonly status: Readonly<Record<Status, string>>;
	/** Name of the status button. */
	readonly statusOf: string;
	readonly level: Readonly<Record<Level, string>>;
	readonly kind: Readonly<Record<TopicKind, string>>;
	readonly resource: Readonly<Record<ResourceType, string>>;
	readonly cost: Readonly<Record<ResourceCost, string>>;
	readonly map: string;
	readonly legend: string;
	readonly progress: string;
	/** `{done}` of `{count}` topics. */
	readonly doneOf: PluralForms;
	readonly left: string;
	readonly next: string;
	readonly optional: string;
	readonly ready: string;
	readonly suggested: string;
	readonly needs: string;
	/** `{list}` of alternatives inside a list of needs. */
	readonly anyOf: string;
	readonly atLeastOf: string;
	/** `{choose}` of `{count}`. */
	readonly choose: string;
	readonly chooseTitled: string;
	readonly chooseIf: string;
	readonly details: string;
	readonly objectives: string;
	readonly resources: string;
	readonly checkpoint: string;
	readonly youNeedFirst: string;
	readonly goodToKnow: string;
	readonly alongside: string;
	readonly unlocks: string;
	readonly nothingNeeded: string;
	readonly notes: string;
	readonly notesHint: string;
	readonly setStatus: string;
	readonly close: string;
	readonly openPage: string;
	readonly loadFailed: string;
	readonly undo: string;
	readonly exportProgress: string;
	readonly importProgress: string;
	readonly reset: string;
	readonly undone: string;
	readonly imported: string;
	readonly importFailed: string;
	readonly resetDone: string;
	readonly storageFailed: string;
	readonly tools: string;
	readonly outline: string;
	readonly search: string;
	readonly show: string;
	readonly everything: string;
	readonly byStatus: string;
	readonly byLevel: string;
	readonly byTag: string;
	readonly byTrack: string;
	/** `{count}` topics pass the filter. */
	readonly shown: PluralForms;
	readonly badData: string;
}

/** Messages that are needed only once the panel, the search or the tools are opened. */
export type LaterMessages = Pick<
	Messages,
	| "resource"
	| "cost"
	| "details"
	| "objectives"
	| "resources"
	| "checkpoint"
	| "youNeedFirst"
	| "goodToKnow"
	| "alongside"
	| "unlocks"
	| "nothingNeeded"
	| "notes"
	| "notesHint"
	| "setStatus"
	| "close"
	| "openPage"
	| "loadFailed"
	| "undo"
	| "exportProgress"
	| "importProgress"
	| "reset"
	| "undone"
	| "imported"
	| "importFailed"
	| "resetDone"
	| "outline"
	| "search"
	| "show"
	| "everything"
	| "byStatus"
	| "byLevel"
	| "byTag"
	| "byTrack"
	| "shown"
>;

/** Messages that a roadmap shows at once. */
export type MapMessages = Omit<Messages, keyof LaterMessages>;
