export interface Random {
	/** From 0 up to 1. */
	next(): number;
	/** Both ends included. */
	integer(low: number, high: number): number;
	pick<T>(list: readonly T[]): T;
}
export function createRandom(seed: number): Random;
