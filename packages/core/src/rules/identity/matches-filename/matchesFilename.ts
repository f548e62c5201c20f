import { toId } from "../../../internal/toId.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

const SHORTEST = 3;
const LONGEST_SHORT_FORM = 5;

/** Topics whose file has nothing to do with what they are called. */
export const matchesFilename: Rule = defineRule({
	code: "identity/matches-filename",
	severity: "warn",
	summary: "No word of a topic's title is in its file name.",
	why: "Nobody finds the file by what learners see, and a file reused for another subject keeps the progress of the old one.",
	fix: "Give a new subject a new file; or rename this one with `prereq rename`.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: { "topics/cooking.md": "---\ntitle: ⟦Linear algebra⟧\n---\n\nVectors.\n" },
		},
		silent: {
			files: {
				"topics/eigenvalue.md": "---\ntitle: What eigenvalues are\n---\n\nE.\n",
				"topics/nlp.md": "---\ntitle: Natural language processing\n---\n\nN.\n",
				"topics/mlp.md": "---\ntitle: A multilayer perceptron\n---\n\nM.\n",
				"topics/numbers.md": "---\ntitle: 数\n---\n\nN.\n",
				"topics/old-name.md": "---\ntitle: Vectors\naliases: [vectors]\n---\n\nV.\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file) {
		const topic = file.kind === "topic" ? file.topic : undefined;
		if (!topic || topic.title.toLowerCase().replaceAll(" ", "-") === file.id) return;
		if (!isLatin(topic.title) || !isLatin(file.id)) return;
		if ([file.id, ...topic.aliases].some((name) => isAbout(name, topic.title))) return;
		yield {
			...file.document.valuePlace(["title"]),
			message: `\`${topic.title}\` has no word in common with the file name \`${file.id}\`.`,
			topicId: file.id,
			...commandFor(file.id, topic.title),
		};
	},
});

function isLatin(text: string): boolean {
	return /^[\p{Script=Latin}\p{Nd}\s\p{P}\p{S}]*$/u.test(text);
}

/** Ids with more words are nobody's choice. */
const MOST_WORDS = 6;

/** What to run when the title is right. */
function commandFor(id: string, title: string): { readonly fix?: string } {
	const better = toId(plainLetters(title));
	if (better === "" || better.split("-").length > MOST_WORDS) return {};
	return {
		fix: `Give a new subject a new file; or run \`prereq rename ${id} ${better} --kind topic\`, which keeps the progress of learners.`,
	};
}

/** Whether a name and a title share a word, the start of one, or a short form. */
function isAbout(name: string, title: string): boolean {
	const own = wordsOf(name);
	const shown = wordsOf(title);
	if (own.length === 0 || shown.length === 0) return true;
	const joined = shown.join("");
	if (joined.includes(own.join("")) || own.join("").includes(joined)) return true;
	return own.some(
		(word) =>
			(word.length <= LONGEST_SHORT_FORM && isShortFor(word, joined)) ||
			shown.some((other) => sharedStart(word, other) >= Math.min(SHORTEST, word.length)),
	);
}

/** `mlp` for a multilayer perceptron: its letters stand there in this order. */
function isShortFor(word: string, text: string): boolean {
	let at = -1;
	for (const letter of word) {
		at = text.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}

function wordsOf(text: string): string[] {
	// Single letters say nothing.
	return (
		plainLetters(text)
			.toLowerCase()
			.match(/[\p{L}\p{Nd}]{2,}/gu) ?? []
	);
}

/** Letters without their accents. */
function plainLetters(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "");
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
