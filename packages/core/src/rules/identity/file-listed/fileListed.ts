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
		ignore: "Globs of files that are not meant to be a part, relative to the content folder.",
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
			if (ignored.some((pattern) => pattern.test(document.file))) continue;
			const near = findNearest(document.file.split("/")[0]!, FOLDERS);
			yield {
				...document.placeAt(0, 0),
				message: `\`${document.file}\` is no part of the curriculum.`,
				fix: near && `Did you mean the folder \`${near}/\`?`,
			};
		}
	},
});
