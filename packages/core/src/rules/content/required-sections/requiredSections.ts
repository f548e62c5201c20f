import type { SectionMeaning } from "../../../curriculum/scannedBody.ts";
import type { TopicKind } from "../../../model/topic.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleFile, RuleIndex } from "../../engine/ruleIndex.ts";
import { sectionsOf } from "../../reading/sectionOf.ts";

const ORDER: readonly SectionMeaning[] = ["objectives", "resources", "checkpoint"];
const HEADING: Readonly<Record<string, string>> = {
	objectives: "## Objectives",
	resources: "## Resources",
	checkpoint: "## Checkpoint",
};

const NOTHING: Readonly<Record<TopicKind, readonly string[]>> = {
	topic: [],
	project: [],
	checkpoint: [],
};

const sectionsOfKind = (kind: TopicKind): string =>
	`What a topic of the kind \`${kind}\` has to have, out of ${ORDER.map((name) => `\`${name}\``).join(", ")}.`;

/** Sections with a meaning that are missing, doubled or in another order than everywhere else. */
export const requiredSections: Rule = defineRule({
	code: "content/required-sections",
	severity: "error",
	summary: "A section is missing, stands twice or comes too early.",
	why: "Learners look for objectives first and the checkpoint last, in every topic.",
	fix: "Bring the sections into the order objectives, resources, checkpoint.",
	fixKind: "unsafe",
	since: "0.1.0",
	options: NOTHING,
	optionSummaries: {
		topic: sectionsOfKind("topic"),
		project: sectionsOfKind("project"),
		checkpoint: sectionsOfKind("checkpoint"),
	},
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n⟦⟧\nA.\n\n## Objectives\n\n- Add\n",
				"topics/b.md":
					"---\ntitle: B\n---\n\nB.\n\n## Checkpoint\n\n- [ ] Add.\n\n⟦## Objectives⟧\n\n- Add\n\n⟦## Objectives⟧\n",
			},
			options: { topic: ["objectives", "checkpoint"] },
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nA.\n\n## Objectives\n\n- Add\n\n## More\n\n## Checkpoint\n\n- [ ] Add.\n",
				"topics/b.md": "---\ntitle: B\nkind: project\n---\n\nB.\n",
			},
			options: { topic: ["objectives", "checkpoint"] },
		},
	},
	kinds: ["topic"],
	*checkFile(file, index, options) {
		if (file.kind !== "topic") return;
		const kind = file.topic?.kind ?? "topic";
		const seen = new Set<SectionMeaning>();
		let furthest: SectionMeaning | undefined;
		for (const { meaning, heading } of sectionsOf(file, index)) {
			const { text, start, end } = heading;
			const at = () => ({ ...file.document.placeAt(start, end), topicId: file.id });
			if (seen.has(meaning)) yield { ...at(), message: `There is a second section \`${text}\`.` };
			else if (furthest && ORDER.indexOf(meaning) < ORDER.indexOf(furthest))
				yield { ...at(), message: `The section \`${text}\` comes behind the ${furthest}.` };
			else furthest = meaning;
			seen.add(meaning);
		}
		const missing = options[kind].filter((name) => !seen.has(name as SectionMeaning));
		if (missing.length > 0) yield missingSections(file, index, missing);
	},
});

function missingSections(
	file: RuleFile,
	index: RuleIndex,
	missing: readonly string[],
): RuleFinding {
	const path = file.document.file;
	const { length } = index.textOf(path);
	const names = missing.map((name) => `\`${HEADING[name] ?? `## ${name}`}\``);
	const start = file.document.bodyStart;
	const scaffold = missing.map((name) => `\n${HEADING[name]}\n\n- TODO\n`).join("");
	const { opaque, unclosedFence } = index.bodyOf(file);
	const written = index.textOf(path).trimEnd().length;
	// Behind code or HTML that never ends, the scaffold would be part of it.
	const isOpen = unclosedFence !== undefined || opaque.some(({ end }) => end >= written);
	const known = missing.every((name) => HEADING[name] !== undefined);
	// At the end only what comes last is in its place.
	const lastMeaning = sectionsOf(file, index).at(-1)?.meaning;
	const fits =
		known &&
		!isOpen &&
		(!lastMeaning ||
			missing.every((name) => ORDER.indexOf(name as SectionMeaning) > ORDER.indexOf(lastMeaning)));
	return {
		...file.document.placeAt(start, start),
		message: `The topic \`${file.id}\` has no section ${names.join(" and no section ")}.`,
		fix: `Add ${names.join(" and ")}.`,
		topicId: file.id,
		...(fits && { edits: [{ file: path, start: length, end: length, text: scaffold }] }),
	};
}
