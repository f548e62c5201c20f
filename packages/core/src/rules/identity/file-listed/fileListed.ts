import { findNearest } from "../../../internal/findNearest.ts";
import { globToRegExp } from "../../config/globToRegExp.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

const FOLDERS = ["topics", "roadmaps", "roles", "transitions", "pathways"];

/** Markdown files that nothing reads. */
export const fileListed: Rule = defineRule({
	code: "identity/file-listed",
	severity: "error",
	summary: "A Markdown file is no part of the curriculum.",
	why: "Its author thinks that it is published, and it is not.",
	fix: "Move it into `topics/` or `roadmaps/`, or out of the content folder.",
	fixKind: "none",
	since: "0.1.0",
	options: { ignore: ["**/README.md", "**/readme.md", "*.md"] },
	optionSummaries: {
		ignore: "Globs of files that are not meant to be part of it, relative to the content folder.",
	},
	examples: {
		firing: {
			files: {
				"topic/b.md": "⟦⟧---\ntitle: B\n---\n\nB.\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
			},
		},
		silent: {
			files: {
				"CONTRIBUTING.md": "Thank you.\n",
				"topics/README.md": "Notes.\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
			},
		},
	},
	*check({ pages }, { ignore }) {
		const ignored = ignore.map(globToRegExp);
		for (const { document } of pages) {
			const { file } = document;
			if (ignored.some((pattern) => pattern.test(file))) continue;
			const [folder = "", ...rest] = file.split("/");
			const near = findNearest(folder, FOLDERS);
			yield {
				...document.placeAt(0, 0),
				message: `\`${file}\` is no part of the curriculum.`,
				fix: near && `Move it to \`${[near, ...rest].join("/")}\`, or out of the content folder.`,
			};
		}
	},
});
