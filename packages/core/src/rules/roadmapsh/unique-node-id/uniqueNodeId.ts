import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";

const NODE = /^(.*\/)?[^/@]*@([^/]+)\.md$/;

/** Two texts for one node. */
export const uniqueNodeId: Rule = defineRule({
	code: "roadmapsh/unique-node-id",
	severity: "off",
	summary: "Two content files of a roadmap name the same node.",
	why: "Only one of them is shown, and nobody knows which.",
	fix: "Delete the file whose slug is out of date.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: { files: { "content/a@1.md": "# A\n\nText.\n", "content/b@1.md": "⟦⟧# B\n\nText.\n" } },
		silent: {
			files: {
				"x/content/a@1.md": "# A\n\nText.\n",
				"y/content/a@1.md": "# A\n\nText.\n",
				"y/content/b@2.md": "# B\n",
			},
		},
	},
	*check(index) {
		const first = new Map<string, (typeof index.pages)[number]>();
		for (const page of index.pages) {
			const match = NODE.exec(page.document.file);
			if (!match || !isContentPage(page, index)) continue;
			const [, folder = "", id = ""] = match;
			const other = first.get(`${folder}@${id}`);
			if (!other) {
				first.set(`${folder}@${id}`, page);
				continue;
			}
			yield {
				...page.document.placeAt(0, 0),
				message: `\`${other.document.file}\` has the node id \`${id}\` already.`,
				related: [{ ...other.document.placeAt(0, 0), message: "used here first" }],
			};
		}
	},
});
