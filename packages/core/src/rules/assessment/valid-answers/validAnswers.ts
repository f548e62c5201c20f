import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleFile, RuleIndex } from "../../engine/ruleIndex.ts";
import { type AnswerOption, readQuestions } from "../../reading/questions.ts";

/** Questions that nobody can answer right, or in more ways than they show. */
export const validAnswers: Rule = defineRule({
	code: "assessment/valid-answers",
	severity: "error",
	summary: "A question with options has no right one, only one, or one of them twice.",
	why: "Learners cannot tell whether they understood, and stop trusting the checkpoint.",
	fix: "Mark every right option with `[x]`, and write each option once.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nA.\n\n## Checkpoint\n\n- ⟦What is 1 + 1?⟧\n  - [ ] One\n  - [ ] Three\n- What is 2 + 2?\n  - [x] Four\n  - [ ] Five\n  - [ ] ⟦four⟧\n- ⟦What is 3?⟧\n  - [x] Three\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nA.\n\n## Checkpoint\n\n- What is 1 + 1?\n  - [x] Two\n  - [ ] Three\n- [ ] Build it.\n  - [ ] First half\n  - [ ] Second half\n\n```md\n- No question?\n  - [ ] One\n```\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file, index) {
		for (const { start, end, options } of readQuestions(file, index)) {
			const question = index.textOf(file.document.file).slice(start, end);
			const message = !options.some(({ isRight }) => isRight)
				? `No option of \`${question}\` is marked as right.`
				: options.length < 2
					? `\`${question}\` has one option only.`
					: undefined;
			if (message) yield { ...file.document.placeAt(start, end), message, topicId: file.id };
			yield* repeated(file, index, options);
		}
	},
});

function* repeated(
	file: RuleFile,
	index: RuleIndex,
	options: readonly AnswerOption[],
): Iterable<RuleFinding> {
	const text = index.textOf(file.document.file);
	const seen = new Map<string, AnswerOption>();
	for (const option of options) {
		const { start, end } = option;
		const shown = text.slice(start, end);
		const key = shown.replace(/\s+/g, " ").toLowerCase();
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, option);
			continue;
		}
		yield {
			...file.document.placeAt(start, end),
			message: `The option \`${shown}\` stands there twice.`,
			related: [{ ...file.document.placeAt(first.start, first.end), message: "the same option" }],
			topicId: file.id,
		};
	}
}
