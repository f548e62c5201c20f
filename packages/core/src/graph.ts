/**
 * Questions about prerequisites: pure functions over an immutable graph of ids.
 * @packageDocumentation
 */
export {
	type BuiltDigraph,
	buildDigraph,
	type DigraphRecord,
	type UnknownPrerequisite,
} from "./graph/buildDigraph.ts";
export { countDependents, countPrerequisites } from "./graph/closureCounts.ts";
export type { Digraph } from "./graph/digraph.ts";
export { findCycles, isAcyclic } from "./graph/findCycles.ts";
export { CycleError, GraphError, type GraphErrorCode } from "./graph/graphError.ts";
export { type LearnerSession, openSession } from "./graph/learnerSession.ts";
export { buildLedger, type Ledger, type LedgerInput } from "./graph/ledger.ts";
export { levels } from "./graph/levels.ts";
export { type LongestChain, longestChain } from "./graph/longestChain.ts";
export { directDependents, directPrerequisites } from "./graph/neighbours.ts";
export { dependentsOf, prerequisitesOf } from "./graph/reachable.ts";
export { redundantPrerequisites } from "./graph/redundantPrerequisites.ts";
export {
	type LearnerState,
	learnerState,
	type SectionTally,
	type StateTally,
	type Tally,
	tally,
	tallyState,
} from "./graph/tally.ts";
export { type TopologicalOrderOptions, topologicalOrder } from "./graph/topologicalOrder.ts";
export type { WeightOf } from "./graph/weights.ts";
