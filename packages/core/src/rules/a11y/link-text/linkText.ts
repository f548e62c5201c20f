import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";

const EMPTY_WORDS: ReadonlySet<string> = new Set(
	(
		"here|click here|this|this link|link|this page|page|this article|article|this video|video|this one|read more|" +
		"more|learn more|read this|see here|go here|source|website|点击这里|这里|此处|链接"
	).split("|"),
);

const LONGEST = Math.max(...Array.from(EMPTY_WORDS, ({ length }) => length));
const MARKS = ".!…:→»>";

function withoutMarks(text: string): string {
	let end = text.length;
	while (end > 0 && MARKS.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

/** Links whose words do not say where they lead. */
export const linkText: Rule = defineRule({
	code: "a11y/link-text",
	severity: "warn",
	summary: "The words of a link do not say where it leads.",
	why: "Screen readers list links without the sentence around them.",
	fix: "Link the words that name the target.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nRead ⟦[here](https://example.org/a)⟧ and ⟦[](https://example.org/b)⟧.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nRead [the lecture notes](https://example.org/a) and [![Map](https://example.org/m.png)](https://example.org/b).\n",
			},
		},
	},
	*checkFile(file, index) {
		const { links } = index.bodyOf(file);
		for (let at = 0; at < links.length; at++) {
			const { kind, text, start, end } = links[at]!;
			if (kind !== "link") continue;
			const name = text.startsWith("@") ? text.replace(/^@[^@]+@/, "") : text;
			const words = withoutMarks(name).trim();
			// The name of a link around an image is the image's, which has a rule of its own.
			const inner = links[at + 1];
			if (inner?.kind === "image" && inner.start < end) continue;
			if (words.length > LONGEST || (words !== "" && !EMPTY_WORDS.has(words.toLowerCase())))
				continue;
			const message =
				words === "" ? "A link has no words." : `\`${text}\` does not say where the link leads.`;
			yield { ...file.document.placeAt(start, end), message, ...aboutTopic(file) };
		}
	},
});
