import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";

const NAME = /(?:^|\/)[^/@]*@[A-Za-z0-9_-]+\.md$/;

/** Content files whose name holds no node id. */
export const fileName: Rule = defineRule({
	code: "roadmapsh/file-name",
	severity: "off",
	summary: "A content file is not named `<slug>@<id>.md`.",
	why: "The id after the `@` is all that ties the text to its node.",
	fix: "Name it after the node: `<slug>@<id>.md`.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"content/internet.md": "⟦⟧# Internet\n\nText.\n",
				"content/a@b.md.md": "⟦⟧# A\n\nText.\n",
			},
		},
		silent: {
			files: {
				"content/@x_-9.md": "# ===\n\nText.\n",
				"README.md": "Hello.\n",
				"frontend.md": "---\ntitle: Frontend\n---\n",
			},
		},
	},
	kinds: ["page"],
	*checkFile(file, index) {
		const path = file.document.file;
		if (!isContentPage(file, index) || NAME.test(path)) return;
		yield {
			...file.document.placeAt(0, 0),
			message: `\`${path}\` is not named \`<slug>@<id>.md\`.`,
		};
	},
});
