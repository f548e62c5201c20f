import { resolve } from "node:path";
import { planDates, toIcs } from "@prereq/core/plan";
import { CliError } from "../../cliError.ts";
import type { CommandInput, CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { cannotWrite } from "../../fileRefusal.ts";
import { answerPath } from "../../path/answerPath.ts";
import { readPathQuestion } from "../../path/readPathQuestion.ts";
import { countOf } from "../../plural.ts";
import { printAnswer } from "../../printAnswer.ts";
import { replaceFile } from "../../replaceFile.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describePlan, type PlanDescription } from "./describePlan.ts";
import { readDatesOptions } from "./readDatesOptions.ts";
import { renderPlan } from "./render.ts";
import { renderPlanMarkdown } from "./renderMarkdown.ts";

const WEEKS_SHOWN = 8;

/** `prereq plan [goal…]`: a learning path with dates. Findings are deadlines that cannot be met. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const weeks = readWeeks(options.get("weeks"));
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const question = await readPathQuestion(input, curriculum);
	const answered = answerPath(question);
	const { plan, error } = planDates({
		...readDatesOptions(input, curriculum),
		topics: [...question.options.topics],
		path: answered.path.topics,
		known: question.options.known,
	});
	if (error !== undefined) throw new CliError(error.message);
	const described = describePlan(curriculum, question, answered, plan);
	if (options.get("format") === "markdown") io.stdout.write(renderPlanMarkdown(described));
	else
		printAnswer(input, described, (columns) => renderPlan(described, { palette, columns, weeks }));
	writeIcs(input, described);
	return plan.shortfalls.length === 0 ? EXIT.clean : EXIT.findings;
};

function writeIcs(
	{ options, io }: CommandInput,
	{ goal, goalId, titles, plan }: PlanDescription,
): void {
	const file = options.get("ics");
	if (file === undefined) return;
	const ics = toIcs(plan, {
		id: goalId,
		name: goal,
		titleOf: (id) => titles.get(id) ?? id,
		stamp: io.clock(),
	});
	try {
		replaceFile(resolve(io.cwd, file), ics);
	} catch (error) {
		throw cannotWrite(file, error, "Name a file in a folder that you may write to.");
	}
	io.stderr.write(`Wrote ${countOf(plan.topics.length, "event")} to ${file}\n`);
}

function readWeeks(value: string | undefined): number {
	if (value === undefined) return WEEKS_SHOWN;
	if (value === "all") return Number.POSITIVE_INFINITY;
	const weeks = Number(value);
	if (Number.isInteger(weeks) && weeks >= 0) return weeks;
	throw new CliError(
		`Unexpected \`${value}\` for \`--weeks\`, expected a whole number or \`all\`.`,
	);
}
