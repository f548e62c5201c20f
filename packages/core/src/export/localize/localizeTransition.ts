import { definedOnly } from "../../internal/definedOnly.ts";
import type {
	Transition,
	TransitionList,
	TransitionQuestion,
	TransitionStep,
} from "../../model/transition.ts";
import type {
	ListTranslation,
	StepTranslation,
	TransitionTranslation,
} from "../../model/translation.ts";
import type { LocalePair } from "./localePair.ts";
import { localizeProse } from "./localizeProse.ts";
import { localizeResource } from "./localizeTopic.ts";
import { partLanguages } from "./partLanguages.ts";

/** A transition in another language; what its translation leaves out stays as it is, marked as such. */
export function localizeTransition(
	transition: Transition,
	translation: TransitionTranslation | undefined,
	locales: LocalePair,
): Transition {
	const { source } = locales;
	const given = translation;
	const { transferable, learn, steps, realityCheck, actionPlan, questions } = transition;
	const lacks = (part: readonly unknown[], translated: unknown) =>
		part.length > 0 && translated === undefined;
	return {
		...transition,
		...localizeProse(transition, given, source),
		...definedOnly({ demand: given?.demand ?? transition.demand }),
		transferable: transferable.map((skill, i) => ({ ...skill, ...given?.transferable?.[i] })),
		learn: learn.map((skill, i) => ({ ...skill, ...given?.learn?.[i] })),
		steps: steps.map((step, i) => localizeStep(step, given?.steps?.[i], locales)),
		realityCheck: realityCheck.map((list, i) =>
			localizeList(list, given?.realityCheck?.[i], source),
		),
		actionPlan: actionPlan.map((list, i) => localizeList(list, given?.actionPlan?.[i], source)),
		questions: questions.map((question, i) =>
			localizeQuestion(question, given?.questions?.[i], source),
		),
		...partLanguages(source, {
			title: given?.title === undefined,
			demand: transition.demand !== undefined && given?.demand === undefined,
			transferable: lacks(transferable, given?.transferable),
			learn: lacks(learn, given?.learn),
			steps: lacks(steps, given?.steps),
			realityCheck: lacks(realityCheck, given?.realityCheck),
			actionPlan: lacks(actionPlan, given?.actionPlan),
			questions: lacks(questions, given?.questions),
		}),
	};
}

function localizeStep(
	step: TransitionStep,
	translation: StepTranslation | undefined,
	locales: LocalePair,
): TransitionStep {
	const { summary, tasks } = step;
	const resources = step.resources.map((resource) => localizeResource(resource, locales));
	if (!translation) return { ...step, resources };
	return {
		...step,
		...translation,
		resources,
		...partLanguages(locales.source, {
			summary: summary !== "" && translation.summary === undefined,
			tasks: tasks.length > 0 && translation.tasks === undefined,
		}),
	};
}

function localizeList(
	list: TransitionList,
	translation: ListTranslation | undefined,
	source: string,
): TransitionList {
	if (!translation) return list;
	return {
		...list,
		...translation,
		...partLanguages(source, {
			summary: list.summary !== "" && translation.summary === undefined,
			items: list.items.length > 0 && translation.items === undefined,
		}),
	};
}

function localizeQuestion(
	question: TransitionQuestion,
	translation: { readonly question: string; readonly answerHtml?: string } | undefined,
	source: string,
): TransitionQuestion {
	if (!translation) return question;
	const lacksAnswer = question.answerHtml !== "" && translation.answerHtml === undefined;
	return { ...question, ...translation, ...partLanguages(source, { answer: lacksAnswer }) };
}
