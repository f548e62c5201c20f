import type { TopicId } from "../../model/id.ts";
import { clampShare } from "../../progress/coherentLevels.ts";
import type { Planned, PlanProblem } from "../planProblem.ts";
import { type AnswerNoise, ChainRuleFilter, evenChance } from "./chainRuleFilter.ts";
import { informativeQuestion } from "./informativeQuestion.ts";
import { openPlacement } from "./openPlacement.ts";
import type { PlacementAnswer } from "./placementAnswer.ts";
import { plainUnits } from "./plainUnits.ts";
import type { PlacementOptions } from "./planPlacement.ts";
import { isYes } from "./settleAnswers.ts";

/** Above this chance a topic may count as known, below its counterpart as not known. */
const SURE = 0.8;
/** How often one topic may be asked about. */
const MOST_ASKED = 2;

export interface MasteryOptions extends Omit<PlacementOptions, "weightOf"> {
	/** Share of the goal's topics that somebody like this learner knows, 0 < prior < 1; 0.4 when absent. */
	readonly prior?: number;
	/** Chance of knowing a topic for one who knows its prerequisites, 0 … 1; fitted to `prior` when absent. */
	readonly chanceOf?: (id: TopicId) => number;
	/** Chance of a wrong no; 0.1 when absent. */
	readonly slip?: number;
	/** Chance of a wrong yes; 0.1 when absent. */
	readonly guess?: number;
}

/** What somebody probably knows. Topics of the goal, in author order. */
export interface Mastery {
	/** What to ask next; absent when no question would say much more. */
	readonly question?: TopicId;
	/** The chance that each topic is known, 0 … 1. */
	readonly chances: ReadonlyMap<TopicId, number>;
	/** Chance of 0.8 or more, and answered with yes or needed by something that was. */
	readonly known: readonly TopicId[];
	/** Everything between: not credited. */
	readonly maybe: readonly TopicId[];
	/** Chance of 0.2 or less. */
	readonly unknown: readonly TopicId[];
}

/**
 * A placement for answers that may be wrong, such as checkpoints: each answer shifts chances instead of
 * deciding. Answers about topics outside the goal are passed over; alternatives imply nothing.
 *
 * Source of the model: Falmagne and Doignon, "Learning Spaces" (2011), simple learning model.
 */
export function measureMastery(options: MasteryOptions): Planned<"mastery", Mastery> {
	const { prior = 0.4, slip = 0.1, guess = 0.1, chanceOf } = options;
	const opened = openPlacement(options);
	if (opened.error !== undefined) return opened;
	const error = chanceProblem(prior, { slip, guess });
	if (error !== undefined) return { error };

	const units = plainUnits(opened.scope);
	const unitOf = new Map(units.flatMap(({ members }, unit) => members.map((id) => [id, unit])));
	const answers = (options.answers ?? []).filter(({ topic }) => unitOf.has(topic));
	const noise = { slip, guess };
	const filter = new ChainRuleFilter(units, startingChances(units.length));
	for (const answer of answers) filter.take(unitOf.get(answer.topic)!, isYes(answer), noise);
	const mastery = filter.mastery();

	const credited = new Set(
		answers.filter(isYes).flatMap(({ topic }) => filter.below(unitOf.get(topic)!)),
	);
	const isSettled = mastery.every((chance) => chance <= 1 - SURE || chance >= SURE);
	const asked = countAnswers(answers, unitOf);
	const next = isSettled
		? -1
		: informativeQuestion(filter, mastery, (unit) => (asked.get(unit) ?? 0) < MOST_ASKED, noise);
	const ids = opened.scope.map(({ id }) => id);
	const chance = (id: TopicId): number => mastery[unitOf.get(id)!]!;
	const isKnown = (id: TopicId): boolean => chance(id) >= SURE && credited.has(unitOf.get(id)!);
	return {
		mastery: {
			...(next === -1 ? {} : { question: units[next]!.id }),
			chances: new Map(ids.map((id) => [id, chance(id)])),
			known: ids.filter(isKnown),
			maybe: ids.filter((id) => !isKnown(id) && chance(id) > 1 - SURE),
			unknown: ids.filter((id) => chance(id) <= 1 - SURE),
		},
	};

	function startingChances(size: number): Float64Array {
		if (chanceOf !== undefined) {
			return Float64Array.from(units, ({ id }) => clampShare(chanceOf(id)));
		}
		const plain = new ChainRuleFilter(units, new Float64Array(size));
		const below = units.map((_, unit) => plain.below(unit).length - 1);
		return new Float64Array(size).fill(evenChance(below, prior));
	}
}

function countAnswers(
	answers: readonly PlacementAnswer[],
	unitOf: ReadonlyMap<TopicId, number>,
): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const { topic } of answers) {
		const unit = unitOf.get(topic)!;
		counts.set(unit, (counts.get(unit) ?? 0) + 1);
	}
	return counts;
}

function chanceProblem(prior: number, { slip, guess }: AnswerNoise): PlanProblem | undefined {
	const refuse = (name: string, value: number, expectation: string): PlanProblem => ({
		code: "plan/invalid-chance",
		message: `Unexpected \`${name}: ${value}\`, expected ${expectation}.`,
		value,
	});
	if (!(prior > 0 && prior < 1)) return refuse("prior", prior, "a share between 0 and 1");
	if (!(slip >= 0 && slip < 1)) return refuse("slip", slip, "a chance of at least 0 and below 1");
	if (!(guess >= 0 && guess + slip < 1)) {
		return refuse("guess", guess, "a chance of at least 0 that stays below 1 together with `slip`");
	}
	return undefined;
}
