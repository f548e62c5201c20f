/** `from` is required by `to`; ends are numbers 0 … size - 1. */
export interface CostlyEdge {
	readonly from: number;
	readonly to: number;
	/** Greater than 0. */
	readonly cost: number;
}
