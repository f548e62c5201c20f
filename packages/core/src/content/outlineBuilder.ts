import GithubSlugger from "github-slugger";
import type { RoadmapEntry, RoadmapSection } from "../model/roadmap.ts";

interface OpenSection {
	readonly id: string;
	readonly title: string;
	readonly depth: number;
	readonly paragraphs: string[];
	readonly entries: RoadmapEntry[];
	readonly sections: OpenSection[];
}

/** Collects headings, prose and topics in reading order and nests the sections by their depth. */
export class OutlineBuilder {
	readonly #slugger = new GithubSlugger();
	readonly #root: OpenSection = newSection("", "", 1);
	readonly #open: OpenSection[] = [this.#root];

	/** Whether no heading has come yet. */
	get inIntro(): boolean {
		return this.#open.length === 1;
	}

	addHeading(depth: number, title: string): void {
		while (this.#open.length > 1 && this.#current.depth >= depth) this.#open.pop();
		const section = newSection(this.#slugger.slug(title), title, depth);
		this.#current.sections.push(section);
		this.#open.push(section);
	}

	addParagraph(text: string): void {
		const paragraph = text.replace(/\s+/g, " ").trim();
		if (paragraph !== "") this.#current.paragraphs.push(paragraph);
	}

	addEntries(entries: readonly RoadmapEntry[]): void {
		this.#current.entries.push(...entries);
	}

	toSections(): RoadmapSection[] {
		return this.#root.sections.map(closeSection);
	}

	get #current(): OpenSection {
		return this.#open.at(-1)!;
	}
}

function newSection(id: string, title: string, depth: number): OpenSection {
	return { id, title, depth, paragraphs: [], entries: [], sections: [] };
}

function closeSection(section: OpenSection): RoadmapSection {
	return {
		id: section.id,
		title: section.title,
		summary: section.paragraphs.join("\n\n"),
		entries: section.entries,
		sections: section.sections.map(closeSection),
	};
}
