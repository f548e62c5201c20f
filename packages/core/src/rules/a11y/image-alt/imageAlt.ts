import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";

const NO_NAME =
	/^(?:image|img|picture|photo|screenshot|figure|untitled|[\w-]+\.(?:png|jpe?g|gif|svg|webp))$/i;

/** Images that say nothing to those who do not see them. */
export const imageAlt: Rule = defineRule({
	code: "a11y/image-alt",
	severity: "error",
	summary: "An image has no text alternative.",
	why: "Screen readers read out the file name, and nothing is shown where the image does not load.",
	fix: "Describe in the brackets what the image shows; `![](…)` with a title of `decorative` is passed over.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\n⟦![](https://example.org/a.png)⟧ and ⟦![image](https://example.org/b.png)⟧\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					'---\ntitle: A\n---\n\n![Two arrows](https://example.org/a.png) ![](https://example.org/line.png "decorative") `![](x.png)`\n',
			},
		},
	},
	*checkFile(file, index) {
		for (const { kind, text, start, end, urlEnd } of index.bodyOf(file).links) {
			if (kind !== "image" || (text !== "" && !NO_NAME.test(text))) continue;
			const title = index.textOf(file.document.file).slice(urlEnd, end);
			if (text === "" && /["'(]decorative["')]/.test(title)) continue;
			const message =
				text === ""
					? "An image has no text alternative."
					: `\`${text}\` does not say what the image shows.`;
			yield { ...file.document.placeAt(start, end), message, ...aboutTopic(file) };
		}
	},
});
