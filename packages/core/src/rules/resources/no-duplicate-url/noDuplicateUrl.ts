import type { ScannedLink } from "../../../curriculum/scannedBody.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";
import { normalUrl } from "../../reading/normalUrl.ts";
import { sectionOf } from "../../reading/sectionOf.ts";

/** Resources that are listed twice. */
export const noDuplicateUrl: Rule = defineRule({
	code: "resources/no-duplicate-url",
	severity: "warn",
	summary: "A topic lists the same resource twice.",
	why: "Its time counts twice, and learners wonder what the difference is.",
	fix: "Delete the second one.",
	fixKind: "safe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nA.\n\n## Resources\n\n- [X](https://example.org/x)\n- ⟦[Again](https://www.example.org/x/?utm_source=a)⟧ — free\n- [Y](https://example.org/y)\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\n[X](https://example.org/x)\n\n## Resources\n\n- [X](https://example.org/x)\n- [Y](https://example.org/x?v=2)\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file, index) {
		const section = sectionOf(file, index, "resources");
		if (!section) return;
		const path = file.document.file;
		const text = index.textOf(path);
		const first = new Map<string, ScannedLink>();
		for (const link of index.bodyOf(file).links) {
			if (link.start < section.start || link.end > section.end || link.kind === "image") continue;
			const key = normalUrl(link.url);
			const other = first.get(key);
			if (!other) {
				first.set(key, link);
				continue;
			}
			const line = itemLine(text, link.start);
			yield {
				...file.document.placeAt(link.start, link.end),
				message: `\`${link.url}\` is listed twice.`,
				related: [
					{ ...file.document.placeAt(other.start, other.end), message: "listed here first" },
				],
				...aboutTopic(file),
				...(line && { edits: [{ file: path, ...line, text: "" }] }),
			};
		}
	},
});

/** The line of an item that starts with the link and has no further lines. */
function itemLine(text: string, at: number): { start: number; end: number } | undefined {
	const start = text.lastIndexOf("\n", at) + 1;
	const newline = text.indexOf("\n", at);
	const end = newline < 0 ? text.length : newline + 1;
	const alone = /^[-*+][ \t]+$/.test(text.slice(start, at)) && !/^[ \t]+\S/.test(text.slice(end));
	return alone ? { start, end } : undefined;
}
