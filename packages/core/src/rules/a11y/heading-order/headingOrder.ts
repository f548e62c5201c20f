import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";

/** Headings that skip a level, and second titles. */
export const headingOrder: Rule = defineRule({
	code: "a11y/heading-order",
	severity: "warn",
	summary: "A heading skips a level, or is a second title.",
	why: "Screen readers and tables of contents show a structure that is not there.",
	fix: "Give the heading the level below the one above it.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\n# A\n\n## One\n\n⟦#### Two⟧\n\n⟦#### Three⟧\n\n⟦# Four⟧\n\n### Five\n",
			},
		},
		silent: {
			files: { "topics/a.md": "---\ntitle: A\n---\n\nA.\n\n## One\n\n### Two\n\n## Three\n" },
		},
	},
	*checkFile(file, index) {
		const path = file.document.file;
		const text = index.textOf(path);
		// Levels around the current heading: as written, and as they ought to be.
		const open: { written: number; right: number }[] = [];
		let titles = 0;
		for (const { depth, start, end } of index.bodyOf(file).headings) {
			if (depth === 1 && titles++ === 0) continue;
			const written = Math.max(depth, 2);
			while (open.length > 0 && open.at(-1)!.written >= written) open.pop();
			const right = (open.at(-1)?.right ?? 1) + 1;
			open.push({ written, right });
			if (depth === right) continue;
			const marked = text.startsWith("#".repeat(depth), start);
			const message =
				depth === 1
					? "A second heading of level 1 stands below the title."
					: `A heading of level ${depth} follows one of level ${right - 1}.`;
			yield {
				...file.document.placeAt(start, end),
				message,
				...aboutTopic(file),
				...(marked && {
					edits: [{ file: path, start, end: start + depth, text: "#".repeat(right) }],
				}),
			};
		}
	},
});
