/** Time to learn something, in minutes; `low` ≤ `likely` ≤ `high`, all finite and ≥ 0. */
export interface Effort {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}
