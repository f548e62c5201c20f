/**
 * Questions about prerequisites: pure functions over an immutable graph of ids.
 * @packageDocumentation
 */
export { type Bottleneck, edgeBottleneck } from "./graph/bottleneck.ts";
export {
	type BuildOptions,
	type BuiltDigraph,
	buildDigraph,
	type DigraphRecord,
	type UnknownPrerequisite,
} from "./graph/buildDigraph.ts";
export { countDependents, countPrerequisites } from "./graph/closureCounts.ts";
export { findContradictions } from "./graph/contradictions.ts";
export {
	type CurricularMetrics,
	curricularMetrics,
	type TopicMetrics,
} from "./graph/curricularMetrics.ts";
export { type DropCost, suggestCycleBreaks } from "./graph/cycleBreaks.ts";
export { deadEnds } from "./graph/deadEnds.ts";
export {
	type DegreePlanMetrics,
	type DegreePlanOptions,
	measureDegreePlan,
} from "./graph/degreePlan.ts";
export type { Digraph } from "./graph/digraph.ts";
export { longestTailFirst, shortestEffortFirst } from "./graph/effortOrders.ts";
export { findCycles, isAcyclic } from "./graph/findCycles.ts";
export { CycleError, GraphError, type GraphErrorCode } from "./graph/graphError.ts";
export { type InterleavedOrderOptions, interleavedOrder } from "./graph/interleavedOrder.ts";
export { type LearnerSession, openSession } from "./graph/learnerSession.ts";
export { learnList } from "./graph/learnList.ts";
export { buildLedger, type Ledger, type LedgerInput } from "./graph/ledger.ts";
export { levels } from "./graph/levels.ts";
export { type LongestChain, longestChain } from "./graph/longestChain.ts";
export { directDependents, directPrerequisites } from "./graph/neighbours.ts";
export { dependentsOf, prerequisitesOf } from "./graph/reachable.ts";
export { redundantPrerequisites } from "./graph/redundantPrerequisites.ts";
export { redundantRequisites } from "./graph/redundantRequisites.ts";
export type { KindOf, RequisiteKind } from "./graph/requisiteKind.ts";
export { restrictTo } from "./graph/restrictTo.ts";
export { type Slack, slacks } from "./graph/slack.ts";
export {
	type LearnerState,
	learnerState,
	type Tally,
	tally,
	tallyState,
} from "./graph/tally.ts";
export { hasTopic, topicIds } from "./graph/topics.ts";
export { type TopologicalOrderOptions, topologicalOrder } from "./graph/topologicalOrder.ts";
export type { WeightOf } from "./graph/weights.ts";
export { whyNeeded } from "./graph/whyNeeded.ts";
export { measureWidth, type Width } from "./graph/width.ts";
export {
	type DrawnLine,
	type LayeredLayout,
	type LayeredLayoutOptions,
	layeredLayout,
	type TopicBox,
} from "./layout/layeredLayout.ts";
export { LayoutError, type LayoutErrorCode } from "./layout/layoutError.ts";
