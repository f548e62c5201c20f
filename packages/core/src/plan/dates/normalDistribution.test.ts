import { expect, test } from "vitest";
import { normalProbability, normalQuantile } from "./normalDistribution.ts";

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1: areas under the standard normal curve.
test.each([
	[0, 0.5],
	[1, 0.841344746],
	[1.96, 0.975002105],
	[3, 0.998650102],
	[-2, 0.022750132],
])("Φ(%d) is %d", (x, probability) => {
	expect(normalProbability(x)).toBeCloseTo(probability, 8);
});

test("far out it is 0 or 1, and never leaves them", () => {
	expect([-50, -8.1, 8.1, 50].map(normalProbability)).toEqual([0, 0, 1, 1]);
	for (let x = -8; x <= 8; x += 1 / 8) {
		expect(normalProbability(x)).toBeGreaterThanOrEqual(0);
		expect(normalProbability(x) + normalProbability(-x)).toBeCloseTo(1, 12);
	}
});

test.each([
	[0.5, 0],
	[0.8, 0.841621234],
	[0.95, 1.644853627],
	[0.001, -3.090232306],
])("the quantile of %d is %d", (probability, x) => {
	expect(normalQuantile(probability)).toBeCloseTo(x, 8);
});
