import type { ParsedTopic } from "../../../curriculum/parsedFile.ts";
import { toId } from "../../../internal/toId.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";
import { findGap, type Gap, listedPlaces, toItem } from "./outlineGap.ts";
import { topicUse } from "./topicUse.ts";

const NUMBERS =
	"---\ntitle: Maths\n---\n\n## Start\n\n- [A](../topics/a.md)\n- [B](../topics/b.md)\n";

/** Topics that nothing leads to. */
export const noOrphan: Rule = defineRule({
	code: "graph/no-orphan",
	severity: "warn",
	summary: "A topic is in no roadmap, and no topic leads to it.",
	why: "It is on no map and in no plan, so learners do not come across it.",
	fix: "List it in a roadmap, name it in a topic that leads to it, or delete it.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"roadmaps/maths.md": NUMBERS,
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: ⟦C⟧\nrequires: [a]\n---\n\nC.\n",
				"topics/d.md": "---\ntitle: ⟦D⟧\n---\n\nD.\n",
			},
		},
		silent: {
			files: {
				"roadmaps/maths.md": NUMBERS,
				"topics/a.md": "---\ntitle: A\nrecommends: [c]\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [d]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\n---\n\nC.\n",
				"topics/d.md": "---\ntitle: D\n---\n\nD.\n",
			},
		},
	},
	*check(index) {
		const { topics, roadmaps } = index;
		if (topics.length < 2) return;
		const { reached, leading, isWhole } = topicUse(index);
		// A topic with an id that has to be another one is connected under that one.
		const loose = topics.filter(({ id, topic }) => topic && toId(id) === id && !reached.has(id));
		for (const { id, document } of loose) {
			if (leading.has(id)) continue;
			const message = `\`${id}\` is in no roadmap and has no connection to other topics.`;
			yield { ...document.valuePlace(["title"]), message, topicId: id };
		}
		// Without a roadmap a topic at the end is where it should be; what is broken may have led to one.
		if (roadmaps.length === 0 || !isWhole) return;
		yield* unlisted(
			loose.filter(({ id }) => leading.has(id)),
			index,
		);
	},
});

/** Topics that build on others, with where to list them. Those that fit in one place share an edit. */
function* unlisted(topics: readonly ParsedTopic[], index: RuleIndex): Iterable<RuleFinding> {
	if (topics.length === 0) return;
	const places = listedPlaces(index.roadmaps);
	const gaps = new Map<ParsedTopic, Gap>();
	const items = new Map<string, string>();
	for (const topic of topics) {
		const gap = findGap(topic, places, index);
		if (!gap) continue;
		gaps.set(topic, gap);
		items.set(keyOf(gap), (items.get(keyOf(gap)) ?? "") + toItem(topic, gap));
	}
	for (const topic of topics) {
		const gap = gaps.get(topic);
		const text = gap && items.get(keyOf(gap));
		yield {
			...topic.document.valuePlace(["title"]),
			message: `\`${topic.id}\` is in no roadmap, and no topic leads to it.`,
			topicId: topic.id,
			...(gap && {
				fix: `List it in \`${gap.file}\`, behind \`${gap.behind}\`.`,
				edits: [{ file: gap.file, start: gap.at, end: gap.at, text: text ?? "" }],
			}),
		};
	}
}

function keyOf({ file, at }: Gap): string {
	return `${at} ${file}`;
}
