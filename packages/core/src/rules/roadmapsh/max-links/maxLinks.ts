import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";
import { typedLinks } from "../reading/typedLinks.ts";

/** Content files with more links than anybody opens. */
export const maxLinks: Rule = defineRule({
	code: "roadmapsh/max-links",
	severity: "off",
	summary: "A content file has more links than allowed.",
	why: "roadmap.sh turns such contributions down.",
	fix: "Keep the best links.",
	fixKind: "none",
	since: "0.1.0",
	options: { max: 8 },
	optionSummaries: { max: "How many typed links a content file may have at most." },
	examples: {
		firing: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@article@A](https://a.example)\n- ⟦[@article@B](https://b.example)⟧\n",
			},
			options: { max: 1 },
		},
		silent: { files: { "content/a@1.md": "# A\n\n- [@article@A](https://a.example)\n" } },
	},
	kinds: ["page"],
	*checkFile(file, index, { max }) {
		if (!isContentPage(file, index)) return;
		const links = typedLinks(file, index);
		const first = links[max];
		if (!first) return;
		const message = `The file has ${links.length} links; ${max} are allowed.`;
		yield { ...file.document.placeAt(first.start, first.end), message };
	},
});
