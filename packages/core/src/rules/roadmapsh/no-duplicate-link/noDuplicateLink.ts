import { defineRule, type Rule } from "../../engine/rule.ts";
import { normalUrl } from "../../reading/normalUrl.ts";
import { isContentPage } from "../reading/contentPages.ts";
import { typedLinks } from "../reading/typedLinks.ts";

/** Typed links that stand twice in a file. */
export const noDuplicateLink: Rule = defineRule({
	code: "roadmapsh/no-duplicate-link",
	severity: "off",
	summary: "A content file links to the same address twice.",
	why: "It takes the place of another source.",
	fix: "Delete the second one.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@article@A](https://a.example/x)\n- ⟦[@article@B](https://a.example/x/)⟧\n",
			},
		},
		silent: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@article@A](https://a.example/x)\n- [@article@B](https://a.example/y)\n",
			},
		},
	},
	kinds: ["page"],
	*checkFile(file, index) {
		if (!isContentPage(file, index)) return;
		const seen = new Set<string>();
		for (const { url, start, end, isWhole } of typedLinks(file, index)) {
			const key = normalUrl(url);
			if (isWhole && seen.has(key)) {
				yield { ...file.document.placeAt(start, end), message: `\`${url}\` is listed twice.` };
			}
			seen.add(key);
		}
	},
});
