/** Beyond this many standard deviations a double cannot tell the probability from 0 or 1. */
const TAIL = 8;

/**
 * Φ(x): the probability that a standard normal variable is at most `x`, by its Taylor series
 * `½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …)` (Marsaglia, "Evaluating the Normal Distribution", Journal of
 * Statistical Software 11(4), 2004). Exact to about 1e-15.
 */
export function normalProbability(x: number): number {
	if (x > TAIL) return 1;
	if (x < -TAIL) return 0;
	let sum = x;
	let term = x;
	for (let odd = 3, before = 0; sum !== before; odd += 2) {
		before = sum;
		term *= (x * x) / odd;
		sum += term;
	}
	return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The inverse of Φ for 0 < `probability` < 1, by bisection. */
export function normalQuantile(probability: number): number {
	let low = -TAIL;
	let high = TAIL;
	for (let middle = 0; low < middle || middle < high; ) {
		if (normalProbability(middle) < probability) low = middle;
		else high = middle;
		const next = (low + high) / 2;
		if (next === middle) break;
		middle = next;
	}
	return high;
}
