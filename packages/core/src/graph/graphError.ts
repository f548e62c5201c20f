import { CodedError } from "../internal/codedError.ts";

/** What can be wrong with a question to a graph. Stable, public names. */
export type GraphErrorCode =
	| "graph/unknown-id"
	| "graph/repeated-id"
	| "graph/cycle"
	| "graph/bad-weight";

/** A mistake of the calling program, not of the content. */
export class GraphError extends CodedError<GraphErrorCode> {}

/** Thrown when a question needs an order and the graph has none. */
export class CycleError extends GraphError {
	/** `[a, b, c]`: a requires b, b requires c, c requires a. */
	readonly cycle: readonly string[];

	constructor(cycle: readonly string[]) {
		const path = [...cycle, ...cycle.slice(0, 1)].map((id) => `\`${id}\``).join(" → ");
		super(
			"graph/cycle",
			`Unexpected cycle ${path}: each requires the next. Ask findCycles before asking for an order`,
		);
		this.cycle = cycle;
	}
}

export function unknownId(id: string): GraphError {
	return new GraphError(
		"graph/unknown-id",
		`Unexpected id \`${id}\`, expected one given to buildDigraph`,
	);
}
