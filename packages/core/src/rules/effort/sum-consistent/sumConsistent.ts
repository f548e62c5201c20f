import type { ParsedTransition } from "../../../curriculum/parsedFile.ts";
import { parseMonths } from "../../../internal/parseMonths.ts";
import type { Place } from "../../../model/place.ts";
import type { TextEdit } from "../../../model/textEdit.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";

/** Days of a year, by seven, by twelve. */
const WEEKS_PER_MONTH = 365.25 / 7 / 12;

/** Digits behind the point of a sum: as few as the tolerance allows. */
const DECIMALS = [0, 1, 2];

const STEPS = "## Steps\n\n### Read (8w)\n\n- [ ] Read.\n\n### Build (4w)\n\n- [ ] Build.\n";
const transition = (timeline: string) =>
	`---\ntitle: T\nrole: shepherd\nroadmap: numbers\ndifficulty: gentle\ntimeline: ${timeline}\n---\n\nT.\n\n${STEPS}`;
const PEOPLE = {
	"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
	"roles/shepherd.md": "---\ntitle: Shepherd\nmastered: []\n---\n\nS.\n",
	"roadmaps/numbers.md": "---\ntitle: Numbers\n---\n\n## One\n\n- [A](../topics/a.md)\n",
};

/** Transitions whose steps do not add up to what they promise. */
export const sumConsistent: Rule = defineRule({
	code: "effort/sum-consistent",
	severity: "warn",
	summary: "The steps of a transition do not add up to its timeline.",
	why: "Learners plan their months by the total and their weeks by the steps.",
	fix: "Correct `timeline`, or the weeks of the steps.",
	fixKind: "unsafe",
	since: "0.1.0",
	options: { tolerance: 10 },
	optionSummaries: {
		tolerance: "Percent by which the sum of the steps may lie outside the timeline.",
	},
	examples: {
		firing: {
			files: { ...PEOPLE, "transitions/shepherd--numbers.md": transition("⟦6-8mo⟧") },
		},
		silent: { files: { ...PEOPLE, "transitions/shepherd--numbers.md": transition("2.5-3mo") } },
	},
	*check(index, { tolerance }) {
		for (const file of index.files)
			if (file.kind === "transition") yield* mismatch(file, index, tolerance / 100);
	},
});

/** A transition that gives no weeks for some step promises no sum. */
function* mismatch(
	{ id, transition: read, document }: ParsedTransition,
	index: RuleIndex,
	slack: number,
): Iterable<RuleFinding> {
	if (!read || read.steps.length === 0) return;
	let weeks = 0;
	for (const step of read.steps) {
		if (step.weeks === undefined) return;
		weeks += step.weeks;
	}
	const months = weeks / WEEKS_PER_MONTH;
	const fits = (low: number, high: number) =>
		months >= low * (1 - slack) && months <= high * (1 + slack);
	const { low, high } = read.timeline;
	if (fits(low, high)) return;
	const promised = low === high ? `${low}` : `${low} to ${high}`;
	const sum = DECIMALS.map((count) => Number(months.toFixed(count))).find((one) => fits(one, one));
	const place = document.valuePlace(["timeline"]);
	const edit = sum && replacement(place, index.textOf(document.file), `${sum}mo`);
	yield {
		...place,
		message: `The steps of \`${id}\` take ${weeks} weeks, which is ${Number(months.toFixed(1))} months; \`timeline\` promises ${promised}.`,
		...(edit && {
			fix: `Write \`${edit.text}\`, or correct the weeks of the steps.`,
			edits: [edit],
		}),
	};
}

/** The edit that writes another time at a place; undefined where more stands there than a time. */
function replacement({ file, range }: Place, source: string, text: string): TextEdit | undefined {
	const [start, end] = [range.start.offset, range.end.offset];
	return parseMonths(source.slice(start, end)) && { file, start, end, text };
}
