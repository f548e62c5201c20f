import type { Topic } from "@prereq/core";

const PART = '<section data-part-of-topic="';

/**
 * Marks the parts of a topic's article that are not in the language of the page: body, objectives,
 * checkpoint, and the reasons of its prerequisites.
 */
export function markTopicLanguages(html: string, topic: Topic): string {
	const { language, partLanguages = {} } = topic;
	if (language === undefined && Object.keys(partLanguages).length === 0) return html;
	const [head = "", ...parts] = html.split(PART);
	const { objectives, checkpoint, reasons } = partLanguages;
	const marked = parts.map((part) => {
		const name = part.slice(0, part.indexOf('"'));
		if (name === "objectives") return markFirst(part, /<[uo]l\b/, objectives);
		if (name === "checkpoint") return markFirst(part, /<[uo]l\b/, checkpoint);
		const isNeeds = name === "needs" || name === "alongside" || name === "recommended";
		if (!isNeeds || reasons === undefined) return part;
		return part.replaceAll("<small>", `<small lang="${reasons}">`);
	});
	return [markFirst(head, /<(?:div|p)(?= data-body)/, language), ...marked].join(PART);
}

function markFirst(html: string, tag: RegExp, language: string | undefined): string {
	return language === undefined ? html : html.replace(tag, (open) => `${open} lang="${language}"`);
}
