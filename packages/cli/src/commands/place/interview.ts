import type { Topic } from "@prereq/core";
import type { Placement, PlacementAnswer, Verdict } from "@prereq/core/plan";
import type { Io } from "../../io.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";

export interface InterviewOptions {
	readonly io: Io;
	readonly ask: NonNullable<Io["ask"]>;
	readonly palette: Palette;
	readonly topics: ReadonlyMap<string, Topic>;
	/** Answers from before, oldest first. */
	readonly given: readonly PlacementAnswer[];
	/** What the answers so far tell. */
	readonly place: (answers: readonly PlacementAnswer[]) => Placement;
	/** At most so many questions. */
	readonly limit: number;
}

const CHOICES = "Do you know this? [y]es  [n]o  [u]nsure  [b]ack  [q]uit > ";
const VERDICT_OF: ReadonlyMap<string, Verdict> = new Map([
	["y", "yes"],
	["yes", "yes"],
	["n", "no"],
	["no", "no"],
	["u", "unsure"],
	["unsure", "unsure"],
	["?", "unsure"],
]);

/** Asks a person until everything is decided or they have had enough; all answers, oldest first. */
export async function interview(options: InterviewOptions): Promise<readonly PlacementAnswer[]> {
	const { io, ask, palette, topics, given, place, limit } = options;
	const answers: PlacementAnswer[] = [];
	for (;;) {
		const { question, undecided } = place([...given, ...answers]);
		if (question === undefined || answers.length === limit) return [...given, ...answers];
		const { title, id, objectives } = topics.get(question.topic)!;
		io.stdout.write(
			[
				"",
				`${palette.strong(`${answers.length + 1}. ${singleLine(title)}`)} ${palette.quiet(`(${id}) · ${countOf(undecided.length, "topic")} open`)}`,
				...objectives
					.slice(0, 4)
					.map((objective) => palette.quiet(`   · ${singleLine(objective)}`)),
				"",
			].join("\n"),
		);
		const line = (await ask(CHOICES))?.trim().toLowerCase();
		if (line === undefined || line === "q" || line === "quit") return [...given, ...answers];
		const answer = VERDICT_OF.get(line);
		if (line === "b" || line === "back") answers.pop();
		else if (answer !== undefined) answers.push({ topic: question.topic, answer });
		else io.stdout.write(palette.warning("Please answer y, n, u, b or q.\n"));
	}
}
