/** Stable names of what can be wrong with a stored record. */
export type ProgressProblemCode =
	| "progress/not-json"
	| "progress/not-a-record"
	| "progress/unknown-format"
	| "progress/newer-format"
	| "progress/invalid-item"
	| "progress/too-deep"
	| "progress/storage-blocked"
	| "progress/storage-full";

/** Why a record could not be read or kept. Data only; {@link ProgressError} carries it when thrown. */
export interface ProgressProblem {
	readonly code: ProgressProblemCode;
	/** What is wrong, why it matters and what to do; values in backticks. */
	readonly message: string;
	/** Where in the record, as in `items.vectors`. */
	readonly path?: string;
	/** The offending value, as found. */
	readonly value?: unknown;
}

/** A problem as an exception, for promises that cannot be kept. */
export class ProgressError extends Error {
	readonly problem: ProgressProblem;

	constructor(problem: ProgressProblem) {
		super(problem.message);
		this.name = "ProgressError";
		this.problem = problem;
	}
}

/** A value for a message: short, and never failing. */
export function quoteValue(value: unknown): string {
	if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") {
		return `\`${String(value).slice(0, 60)}\``;
	}
	const text = typeof value === "object" && value !== null ? shape(value) : JSON.stringify(value);
	return `\`${(text ?? "undefined").slice(0, 60)}\``;
}

function shape(value: object): string {
	if (!Array.isArray(value)) return "{…}";
	return `[${value.map((member: unknown) => (typeof member === "object" && member !== null ? "…" : String(JSON.stringify(member)))).join(",")}]`;
}
