import { resolve } from "node:path";
import type { ProgressDoc } from "@prereq/core";
import { fileStore } from "@prereq/core/node";
import {
	type Placement,
	type PlacementAnswer,
	planPlacement,
	recordPlacement,
	type Verdict,
} from "@prereq/core/plan";
import { effortMinutes, emptyProgress, knownTopics } from "@prereq/core/progress";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { cannotWrite } from "../../fileRefusal.ts";
import { printAnswer } from "../../printAnswer.ts";
import { readProgress, tryReadProgress } from "../../readProgress.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { describePlacement } from "./describePlacement.ts";
import { interview } from "./interview.ts";
import { readAnswers } from "./readAnswers.ts";
import { readPlacementGoal } from "./readPlacementGoal.ts";
import { renderPlacement } from "./render.ts";

/** `prereq place`: what a learner knows, by few questions. */
export const run: CommandRun = async (input) => {
	const { options, io, palette } = input;
	const limit = readLimit(options.get("questions"));
	const progress = await readProgress(options.get("progress"), io.cwd);
	const save = options.get("save");
	// Before anything is asked: answers must not end at a file that cannot take them.
	if (save !== undefined) await tryReadProgress(save, io.cwd);
	const curriculum = await requireCurriculum(input, "full");
	if (curriculum === undefined) return EXIT.findings;
	const { aliases } = curriculum;
	const goal = readPlacementGoal(input, curriculum);
	const weightOf = (id: string): number =>
		limit === undefined ? 1 : effortMinutes(curriculum.topics.get(id)!);
	const place = (answers: readonly PlacementAnswer[]) => {
		const { placement, error } = planPlacement({ ...goal, answers, weightOf });
		if (error !== undefined) throw new CliError(error.message);
		return placement;
	};

	const recorded = [...knownTopics(progress, aliases)]
		.filter((id) => curriculum.topics.has(id))
		.map((topic): PlacementAnswer => ({ topic, answer: "yes" }));
	const file = options.get("answers");
	const written = file === undefined ? [] : await readAnswers(file, curriculum, io.cwd);
	const given = [...recorded, ...written];
	const { ask } = io;
	const isInterview = ask !== undefined && file === undefined && options.get("format") !== "json";
	const answers = isInterview
		? await interview({
				...{ io, ask, palette, given, place },
				topics: curriculum.topics,
				limit: limit ?? Number.POSITIVE_INFINITY,
			})
		: given;
	const placement = place(answers);
	if (save !== undefined) {
		const stored = (await tryReadProgress(save, io.cwd)) ?? emptyProgress();
		const known = standing(answers.slice(recorded.length), placement);
		await saveTo(save, recordPlacement(stored, known, io.clock(), aliases), io.cwd);
	}
	const report = describePlacement(goal, placement, answers);
	printAnswer(input, report, (columns) => {
		const shown = { palette, columns, topics: curriculum.topics, recorded: recorded.length };
		return `${isInterview ? "\n" : ""}${renderPlacement(report, shown)}`;
	});
	return EXIT.clean;
};

/** What a learner said and did not take back, about any topic. */
function standing(answers: readonly PlacementAnswer[], { contradictions }: Placement) {
	const overruled = new Set(contradictions.map((one) => one.overruled));
	const latest = new Map(
		answers.filter((one) => !overruled.has(one)).map(({ topic, answer }) => [topic, answer]),
	);
	const saying = (verdict: Verdict): string[] =>
		[...latest.keys()].filter((id) => latest.get(id) === verdict);
	return { known: saying("yes"), started: saying("unsure") };
}

/** @throws CliError when the file system refuses */
async function saveTo(file: string, delta: ProgressDoc, cwd: string): Promise<void> {
	try {
		await fileStore(resolve(cwd, file)).merge(delta);
	} catch (error) {
		throw cannotWrite(file, error, "Name another file with `--save`.");
	}
}

function readLimit(value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
	throw new CliError(`Unexpected \`--questions ${value}\`, expected a whole number from 1.`);
}
