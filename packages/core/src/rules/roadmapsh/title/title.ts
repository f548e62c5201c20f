import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";

const TITLE = /^\uFEFF?# +\S/;

/** Content files without a title. */
export const title: Rule = defineRule({
	code: "roadmapsh/title",
	severity: "off",
	summary: "A content file is empty, or does not begin with `# Title`.",
	why: "The first line is the heading of the panel that opens.",
	fix: "Begin the file with `# ` and the name of the topic.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"content/a@1.md": "⟦⟧",
				"content/b@2.md": "⟦## B⟧\n\nText.\n",
				"content/c@3.md": "⟦⟧\n# C\n",
			},
		},
		silent: { files: { "content/a@1.md": "# A\n\nText.\n", "content/b@2.md": "\uFEFF# B" } },
	},
	kinds: ["page"],
	*checkFile(file, index) {
		if (!isContentPage(file, index)) return;
		const text = index.textOf(file.document.file);
		if (TITLE.test(text)) return;
		const end = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
		const message = text.trim() === "" ? "The file is empty." : "The first line is no title.";
		yield { ...file.document.placeAt(0, end), message };
	},
});
