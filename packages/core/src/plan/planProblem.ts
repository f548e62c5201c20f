/** Stable names of why there is no plan. */
export type PlanProblemCode =
	| "plan/unknown-topic"
	| "plan/unplanned-topic"
	| "plan/empty-goal"
	| "plan/nothing-left"
	| "plan/unreachable-goal"
	| "plan/impossible-preference"
	| "plan/invalid-effort"
	| "plan/invalid-hours"
	| "plan/no-hours"
	| "plan/invalid-date"
	| "plan/date-passed"
	| "plan/invalid-buffer"
	| "plan/invalid-correlation"
	| "plan/invalid-probability"
	| "plan/invalid-bucket"
	| "plan/too-far"
	| "plan/invalid-answer"
	| "plan/invalid-chance";

/** Why a question has no answer as it was asked. */
export interface PlanProblem {
	readonly code: PlanProblemCode;
	/** What is wrong, why it matters and what to do; values in backticks. */
	readonly message: string;
	/** The offending value, as given. */
	readonly value: unknown;
}

/** What was asked for, or why it cannot be had. */
export type Planned<Name extends string, T> =
	| ({ readonly [K in Name]: T } & { readonly error?: never })
	| ({ readonly error: PlanProblem } & { readonly [K in Name]?: never });
