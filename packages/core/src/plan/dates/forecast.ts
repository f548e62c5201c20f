import type { PlanForecast } from "../../model/datedPlan.ts";
import type { Effort } from "../../model/effort.ts";
import { normalProbability, normalQuantile } from "./normalDistribution.ts";
import type { Read } from "./readDate.ts";
import { dateOf, dayOf, minutesThrough, type StudyCalendar } from "./studyCalendar.ts";
import { expectedEffort } from "./threePoints.ts";

export interface ForecastOptions {
	/** Probabilities to give finish dates for; 0.5, 0.8 and 0.95 when absent. */
	readonly probabilities?: readonly number[];
	/**
	 * How far the efforts of two topics go wrong together, 0 … 1; 0.3 when absent. Classical PERT has
	 * 0, which is far too sure of itself: whoever is slow in one topic tends to be slow in the next.
	 */
	readonly correlation?: number;
}

const PROBABILITIES = [0.5, 0.8, 0.95];
const CORRELATION = 0.3;

/**
 * How sure the finish is. The learner does one thing at a time, so every topic is on the critical
 * path: the mean of the whole is the sum of the means, and its variance
 * `(1 − ρ)·Σσ² + ρ·(Σσ)²`, the variance of a sum of terms with correlation ρ between every two. A
 * date for a probability is the day by which all hours, the buffer included, cover
 * `mean + z·deviation`, kept between the sums of the low and of the high efforts.
 */
export function forecastFinish(
	efforts: readonly Effort[],
	calendar: StudyCalendar,
	finish: number,
	{ probabilities = PROBABILITIES, correlation = CORRELATION }: ForecastOptions,
): Read<"forecast", PlanForecast> {
	if (!(correlation >= 0 && correlation <= 1)) {
		const message = `Unexpected correlation \`${correlation}\`, expected 0 (efforts go wrong independently) to 1 (all together).`;
		return { error: { code: "plan/invalid-correlation", message, value: correlation } };
	}
	const odd = probabilities.find((probability) => !(probability > 0 && probability < 1));
	if (odd !== undefined) {
		const message = `Unexpected probability \`${odd}\`, expected a number between 0 and 1, such as \`0.8\`.`;
		return { error: { code: "plan/invalid-probability", message, value: odd } };
	}
	let [low, high, mean, sum, squares] = [0, 0, 0, 0, 0];
	for (const effort of efforts) {
		const one = expectedEffort(effort);
		low += effort.low;
		high += effort.high;
		mean += one.mean;
		sum += one.deviation;
		squares += one.deviation ** 2;
	}
	const deviation = Math.sqrt((1 - correlation) * squares + correlation * sum ** 2);
	const { available } = calendar;
	const spare = minutesThrough(calendar, available, finish) - mean;
	return {
		forecast: {
			expected: mean,
			deviation,
			onTime: deviation === 0 ? Number(spare >= 0) : normalProbability(spare / deviation),
			dates: probabilities
				.toSorted((a, b) => a - b)
				.map((probability) => {
					const minutes = mean + normalQuantile(probability) * deviation;
					const day = dayOf(calendar, available, Math.min(high, Math.max(low, minutes)));
					return day === undefined ? { probability } : { probability, date: dateOf(day) };
				}),
		},
	};
}
