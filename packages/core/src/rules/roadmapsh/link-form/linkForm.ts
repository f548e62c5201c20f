import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";
import { typedLinks } from "../reading/typedLinks.ts";

/** Typed links that lack a part. */
export const linkForm: Rule = defineRule({
	code: "roadmapsh/link-form",
	severity: "off",
	summary: "A typed link is not written `[@type@Title](https://…)`.",
	why: "It is shown as plain text, or not at all.",
	fix: "Write `- [@type@Title](https://…)` with a type in lower case.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"content/a@1.md":
					"# A\n\n- ⟦[@articleTitle](https://a.example)⟧\n- ⟦@Article@Title⟧\n- ⟦[@video@T](https://a.example/a b)⟧\n* ⟦[@video@T]()⟧\n",
			},
		},
		silent: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@article@A [2nd]](https://a.example/(x))\n- [plain](https://a.example)\n\n```\n- [@code@\n```\n",
			},
		},
	},
	kinds: ["page"],
	*checkFile(file, index) {
		if (!isContentPage(file, index)) return;
		for (const { isWhole, start, end } of typedLinks(file, index)) {
			if (isWhole) continue;
			const source = index.textOf(file.document.file).slice(start, end);
			yield { ...file.document.placeAt(start, end), message: `\`${source}\` is no typed link.` };
		}
	},
});
