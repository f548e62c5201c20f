import type { TransitionBody } from "../../content/parseTransitionBody.ts";
import type { TransitionList } from "../../model/transition.ts";
import type { ListTranslation, TransitionTranslation } from "../../model/translation.ts";
import type { TransitionTexts } from "../../schema/transitionTranslation.ts";
import { toProseTranslation } from "./toProseTranslation.ts";

/** The texts that a transition's translation gives; it has been held against its source before. */
export function toTransitionTranslation(
	texts: TransitionTexts,
	body: TransitionBody | undefined,
	stale: boolean,
): TransitionTranslation {
	const { title: _, sourceHash: __, ...facts } = texts;
	const { steps = [], realityCheck = [], actionPlan = [], questions = [] } = body?.content ?? {};
	return {
		...toProseTranslation(texts, body?.content, stale),
		...facts,
		...(steps.length > 0 && {
			steps: steps.map(({ title, summary, tasks }) => ({
				title,
				...(summary !== "" && { summary }),
				...(tasks.length > 0 && { tasks }),
			})),
		}),
		...(realityCheck.length > 0 && { realityCheck: realityCheck.map(toList) }),
		...(actionPlan.length > 0 && { actionPlan: actionPlan.map(toList) }),
		...(questions.length > 0 && {
			questions: questions.map(({ question, answerHtml }) => ({
				question,
				...(answerHtml !== "" && { answerHtml }),
			})),
		}),
	};
}

function toList({ title, summary, items }: TransitionList): ListTranslation {
	return {
		title,
		...(summary !== "" && { summary }),
		...(items.length > 0 && { items }),
	};
}
