/** A mistake that is put into a copy of sound content. */
export interface Defect {
	/** Rules that report it, at every place between `⟦` and `⟧`. */
	readonly codes: readonly string[];
	/** New texts by path; a function edits the text that is there. Files without a mark are sound by themselves. */
	readonly files: Readonly<Record<string, MarkedText>>;
	readonly encoding?: BufferEncoding;
}

export type MarkedText = string | ((before: string) => string);

/** A defect that one rule reports. */
export function defect(code: string, files: Defect["files"]): Defect {
	return { codes: [code], files };
}

/** An edit that puts a marked text behind the first `anchor`. */
export function after(anchor: string, insert: string): (before: string) => string {
	return (before) => {
		const at = before.indexOf(anchor);
		if (at < 0) throw new Error(`There is no ${JSON.stringify(anchor)} to write behind.`);
		const end = at + anchor.length;
		return before.slice(0, end) + insert + before.slice(end);
	};
}

interface TopicParts {
	readonly title: string;
	/** Lines of the front matter after the title. */
	readonly matter?: string;
	/** Text above the sections. */
	readonly body?: string;
	readonly resources?: string;
	readonly checkpoint?: string;
	/** Text below the sections. */
	readonly end?: string;
}

/** A topic file that no rule has anything to say about, but for what it is given. */
export function topicText({
	title,
	matter = "effort: 4h\n",
	body = "Text.\n",
	resources = "- [@article@An article](https://example.org/article) — free, 1h\n",
	checkpoint = "- [ ] Do it.\n",
	end = "",
}: TopicParts): string {
	return `---\ntitle: ${title}\n${matter}---\n\n${body}\n## Objectives\n\n- Do it\n\n## Resources\n\n${resources}\n## Checkpoint\n\n${checkpoint}${end}`;
}
