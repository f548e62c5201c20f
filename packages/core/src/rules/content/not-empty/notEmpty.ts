import { defineRule, type Rule } from "../../engine/rule.ts";

const LEFTOVER =
	/\b(?:TODO|TBD|FIXME|XXX|[Ll]orem ipsum|LOREM IPSUM|[Cc]oming soon|COMING SOON)\b/g;
/** One of them is in every such word: searching for them takes less time than for the pattern. */
const HINTS = [
	"TODO",
	"TBD",
	"FIXME",
	"XXX",
	"orem ipsum",
	"OREM IPSUM",
	"oming soon",
	"OMING SOON",
];

/** Topics without text, and texts that were never finished. */
export const notEmpty: Rule = defineRule({
	code: "content/not-empty",
	severity: "error",
	summary: "A topic has no text, or still has placeholder text.",
	why: "Learners open it and find nothing.",
	fix: "Write the text, or take the topic out of the roadmaps until it is there.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n⟦⟧\n",
				"topics/b.md": "---\ntitle: B\n---\n\n⟦TODO⟧ write about ⟦Lorem ipsum⟧ dolor.\n",
				"topics/c.md": "---\ntitle: C\n---\n\n⟦# C⟧\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nKeep a todo list; write `TODO` in code.\n\n```js\n// TODO\n```\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file, index) {
		const { document } = file;
		const text = index.textOf(document.file);
		const { headings, opaque, links } = index.bodyOf(file);
		const first = headings[0];
		const about = file.kind === "topic" ? { topicId: file.id } : {};
		const rest = document.body.trim();
		if (rest === "") {
			const { bodyStart: at } = document;
			yield { ...document.placeAt(at, at), message: "The topic has no text.", ...about };
			return;
		}
		if (headings.length === 1 && first && rest === text.slice(first.start, first.end)) {
			yield {
				...document.placeAt(first.start, first.end),
				message: "The topic has no text.",
				...about,
			};
			return;
		}
		if (!HINTS.some((hint) => text.includes(hint))) return;
		LEFTOVER.lastIndex = document.bodyStart;
		for (let match = LEFTOVER.exec(text); match; match = LEFTOVER.exec(text)) {
			const [word] = match;
			const start = match.index;
			const end = start + word.length;
			const isProse = [...opaque, ...links].every((span) => end <= span.start || start >= span.end);
			if (isProse)
				yield {
					...document.placeAt(start, end),
					message: `\`${word}\` is a placeholder.`,
					...about,
				};
		}
	},
});
