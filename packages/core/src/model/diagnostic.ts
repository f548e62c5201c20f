import type { Place, Range } from "./place.ts";
import type { SuggestedEdits } from "./textEdit.ts";

export type Severity = "error" | "warning" | "info";

/** A second place that explains a diagnostic: the other end of a cycle's step, the first use of an id. */
export interface RelatedPlace extends Place {
	readonly message: string;
}

/** A finding about the content. Data only: rendering is the caller's work. */
export interface Diagnostic {
	/** Stable, public name in words, such as `graph/no-cycle`. */
	readonly code: string;
	readonly severity: Severity;
	/** What is wrong, values in backticks. */
	readonly message: string;
	/** Why it matters. */
	readonly why: string;
	/** What to do next. */
	readonly fix?: string;
	readonly file: string;
	readonly range: Range;
	readonly related: readonly RelatedPlace[];
	/** Page that documents the code. */
	readonly url: string;
	readonly topicId?: string;
	/** What would remove the finding. */
	readonly edits?: SuggestedEdits;
}
