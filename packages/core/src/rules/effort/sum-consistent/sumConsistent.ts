import type { ParsedTransition } from "../../../curriculum/parsedFile.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";

/** Days of a year, by seven, by twelve. */
const WEEKS_PER_MONTH = 365.25 / 7 / 12;

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
	fixKind: "none",
	since: "0.1.0",
	options: { tolerance: 10 },
	examples: {
		firing: {
			files: { ...PEOPLE, "transitions/shepherd--numbers.md": transition("⟦6-8mo⟧") },
		},
		silent: { files: { ...PEOPLE, "transitions/shepherd--numbers.md": transition("2.5-3mo") } },
	},
	*check({ files }, { tolerance }) {
		for (const file of files)
			if (file.kind === "transition") yield* mismatch(file, tolerance / 100);
	},
});

/** A transition that gives no weeks for some step promises no sum. */
function* mismatch(
	{ id, transition: read, document }: ParsedTransition,
	slack: number,
): Iterable<RuleFinding> {
	if (!read || read.steps.length === 0) return;
	let weeks = 0;
	for (const step of read.steps) {
		if (step.weeks === undefined) return;
		weeks += step.weeks;
	}
	const { low, high } = read.timeline;
	const months = weeks / WEEKS_PER_MONTH;
	if (months >= low * (1 - slack) && months <= high * (1 + slack)) return;
	const promised = low === high ? `${low}` : `${low} to ${high}`;
	yield {
		...document.valuePlace(["timeline"]),
		message: `The steps of \`${id}\` take ${weeks} weeks, which is ${round(months)} months; \`timeline\` promises ${promised}.`,
	};
}

function round(months: number): number {
	return Math.round(months * 10) / 10;
}
