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
export type { Digraph } from "./graph/digraph.ts";
export { findCycles, isAcyclic } from "./graph/findCycles.ts";
export { CycleError, GraphError, type GraphErrorCode } from "./graph/graphError.ts";
export { levels } from "./graph/levels.ts";
export { type LongestChain, longestChain } from "./graph/longestChain.ts";
export { directDependents, directPrerequisites } from "./graph/neighbours.ts";
export { dependentsOf, prerequisitesOf } from "./graph/reachable.ts";
export { redundantPrerequisites } from "./graph/redundantPrerequisites.ts";
export { type TopologicalOrderOptions, topologicalOrder } from "./graph/topologicalOrder.ts";
