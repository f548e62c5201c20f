import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";

/** Words that tell learners that what they find hard is easy. English. */
export const minimisingWords: Rule = defineRule({
	code: "content/minimising-words",
	severity: "off",
	summary: "A word makes light of what learners may find hard.",
	why: "Who does not find it simple stops asking.",
	fix: "Leave the word out.",
	fixKind: "unsafe",
	since: "0.1.0",
	options: {
		words: ["simply", "obviously", "of course", "trivially", "clearly", "needless to say"],
	},
	optionSummaries: { words: "Words and phrases to look for, in any case." },
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nYou ⟦simply⟧ add both. ⟦Of course⟧, it commutes.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nAdd both: `simply(a, b)`. Simplify the rest.\n",
			},
		},
	},
	kinds: ["topic", "roadmap"],
	*checkFile(file, index, { words }) {
		if (words.length === 0) return;
		const { document } = file;
		const text = index.textOf(document.file);
		const source = words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, "\\s+")).join("|");
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");
		pattern.lastIndex = document.bodyStart;
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			const start = match.index;
			const end = start + match[0].length;
			const { opaque, links } = index.bodyOf(file);
			const isProse = [...opaque, ...links].every((span) => end <= span.start || start >= span.end);
			if (!isProse) continue;
			yield {
				...document.placeAt(start, end),
				message: `\`${match[0]}\` makes light of what learners may find hard.`,
				...aboutTopic(file),
				edits: [removeWord(document.file, text, start, end)],
			};
		}
	},
});

/** The word with the space behind it; a sentence that began with it keeps its capital. */
function removeWord(file: string, text: string, start: number, end: number) {
	const behind = /^,?[ \t]+/.exec(text.slice(end))?.[0] ?? "";
	const next = end + behind.length;
	const capital = /\p{Lu}/u.test(text.charAt(start)) && behind !== "";
	if (capital) return { file, start, end: next + 1, text: text.charAt(next).toUpperCase() };
	if (behind !== "") return { file, start, end: next, text: "" };
	const before = /[ \t]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
	return { file, start: start - before, end, text: "" };
}
