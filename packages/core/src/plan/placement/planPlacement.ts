import type { TopicId } from "../../model/id.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";
import type { PathGoal } from "../pathGoal.ts";
import type { Planned } from "../planProblem.ts";
import { KnowledgeSpace } from "./knowledgeSpace.ts";
import { leastQuestions } from "./leastQuestions.ts";
import { nextQuestion, type PlacementQuestion } from "./nextQuestion.ts";
import { openPlacement } from "./openPlacement.ts";
import type { PlacementAnswer } from "./placementAnswer.ts";
import { isYes, type PlacementContradiction, settleAnswers } from "./settleAnswers.ts";

export interface PlacementOptions {
	/** In author order. */
	readonly topics: readonly RequiringTopic[];
	/** What to place against; only topics that may matter for it are asked about. */
	readonly goal: PathGoal;
	/** Oldest first. To start from a record, put the topics that it has as done first, as `yes`. */
	readonly answers?: readonly PlacementAnswer[];
	/**
	 * How much it matters to settle a topic, ≥ 0; 1 each when absent, which takes the fewest questions.
	 * By effort, the first questions settle the most hours.
	 */
	readonly weightOf?: (id: TopicId) => number;
}

/** What somebody knows on the way to a goal, as far as the answers tell. Plain data, author order. */
export interface Placement {
	/** What to ask next; absent once every topic is decided. */
	readonly question?: PlacementQuestion;
	/** Answered with yes. */
	readonly known: readonly TopicId[];
	/** Known because something known needs it. Kept apart: nobody has said so. */
	readonly implied: readonly TopicId[];
	/** Answered with unsure: to be learned, but no news. */
	readonly started: readonly TopicId[];
	/** Not known: answered with no, or needing something that is not known. */
	readonly unknown: readonly TopicId[];
	/** Nothing is known about it. Never credited. */
	readonly undecided: readonly TopicId[];
	readonly contradictions: readonly PlacementContradiction[];
	/** Questions that it takes at least to tell this state from all others: `|inner| + |outer|` fringe. */
	readonly leastQuestions: number;
}

/**
 * Finds out what somebody knows by asking little: each question halves what is undecided, and every
 * answer decides what follows from it in both directions. A pure function of the answers so far; ask
 * what it says and call it again. With consistent answers the result is exact.
 *
 * O(closure of the undecided topics) for each call.
 */
export function planPlacement(options: PlacementOptions): Planned<"placement", Placement> {
	const { topics, answers: given = [], weightOf = () => 1 } = options;
	const opened = openPlacement(options);
	if (opened.error !== undefined) return opened;

	const space = new KnowledgeSpace(topics);
	const reachable = space.largestWithout([]);
	const { answers, contradictions } = settleAnswers(topics, space, reachable, given);
	const yes = new Set(answers.filter(isYes).map(({ topic }) => topic));
	const no = answers.filter((answer) => !isYes(answer)).map(({ topic }) => topic);
	const { implied, possible } = space.consequences(yes, no);
	const unsure = new Set(
		answers.filter(({ answer }) => answer === "unsure").map(({ topic }) => topic),
	);

	const { scope } = opened;
	const ids = scope.map(({ id }) => id);
	const isKnown = (id: TopicId): boolean => yes.has(id) || implied.has(id);
	const undecided = scope.filter(({ id }) => possible.has(id) && !isKnown(id));
	const question = nextQuestion(undecided, weightOf);
	return {
		placement: {
			...(question === undefined ? {} : { question }),
			known: ids.filter((id) => yes.has(id)),
			implied: ids.filter((id) => implied.has(id)),
			started: ids.filter((id) => unsure.has(id)),
			unknown: ids.filter((id) => !possible.has(id) && !unsure.has(id)),
			undecided: undecided.map(({ id }) => id),
			contradictions,
			leastQuestions: leastQuestions(scope, new Set(ids.filter(isKnown))),
		},
	};
}
