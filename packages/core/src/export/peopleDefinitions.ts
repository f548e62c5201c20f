import { DIFFICULTIES, SKILL_PRIORITIES } from "../model/transition.ts";
import {
	list,
	type Members,
	partLanguages,
	positive,
	record,
	ref,
	text,
	textLanguage,
} from "./schemaParts.ts";

/** Roles, transitions and pathways of a compiled curriculum, and what they are drawn from. */
export const peopleDefinitions: Members = {
	role: record(
		{
			id: text,
			title: text,
			mastered: list(text),
			entryPoints: list(record({ roadmap: text, topic: text }, { reason: text, language: text })),
			estimates: list(
				record(
					{ roadmap: text, section: text, effort: ref("effort") },
					{ reason: text, language: text },
				),
			),
			sources: list(text),
			summary: text,
			bodyHtml: text,
		},
		textLanguage("title"),
	),
	item: record({ text, textHtml: text, topics: list(text) }),
	list: record(
		{ title: text, summary: text, items: list(ref("item")) },
		partLanguages("summary", "items"),
	),
	transition: record(
		{
			id: text,
			title: text,
			role: text,
			roadmap: text,
			difficulty: { enum: [...DIFFICULTIES] },
			timeline: record({ low: positive, high: positive }),
			transferable: list(record({ skill: text, topics: list(text), why: text })),
			learn: list(
				record({
					skill: text,
					priority: { enum: [...SKILL_PRIORITIES] },
					weeks: positive,
					topics: list(text),
				}),
			),
			sources: list(text),
			summary: text,
			bodyHtml: text,
			steps: list(
				record(
					{
						title: text,
						summary: text,
						tasks: list(ref("item")),
						resources: list(ref("resource")),
					},
					{ weeks: positive, ...partLanguages("summary", "tasks") },
				),
			),
			realityCheck: list(ref("list")),
			actionPlan: list(ref("list")),
			questions: list(record({ question: text, answerHtml: text }, partLanguages("answer"))),
		},
		{
			salaryChange: { type: "number" },
			demand: text,
			...textLanguage(
				...["title", "demand", "transferable", "learn"],
				...["steps", "realityCheck", "actionPlan", "questions"],
			),
		},
	),
	pathway: record(
		{
			id: text,
			title: text,
			roadmap: text,
			topics: list(text),
			sources: list(text),
			summary: text,
			bodyHtml: text,
		},
		{ outcome: text, link: text, ...textLanguage("title", "outcome") },
	),
	source: record({ id: text, title: text }, { by: text, url: text }),
};
