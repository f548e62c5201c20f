import { findNearest } from "../../../internal/findNearest.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";
import { LINK_TYPES, typedLinks } from "../reading/typedLinks.ts";

/** Types that roadmap.sh does not have. */
export const linkType: Rule = defineRule({
	code: "roadmapsh/link-type",
	severity: "off",
	summary: "A typed link has a type that roadmap.sh does not accept.",
	why: "It is shown as an article, whatever it is.",
	fix: `Use one of ${LINK_TYPES.map((type) => `\`${type}\``).join(", ")}.`,
	fixKind: "unsafe",
	since: "0.1.0",
	options: { types: LINK_TYPES },
	optionSummaries: { types: "Every type that a link may have." },
	examples: {
		firing: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@⟦offical⟧@A](https://a.example)\n- [@⟦Video⟧@A](https://a.example)\n- [@⟦platform⟧@A](https://a.example)\n",
			},
		},
		silent: { files: { "content/a@1.md": "# A\n\n- [@feed@A](https://a.example)\n" } },
	},
	kinds: ["page"],
	*checkFile(file, index, { types }) {
		if (!isContentPage(file, index)) return;
		for (const { type, typeStart, isWhole } of typedLinks(file, index)) {
			if (!isWhole || types.includes(type)) continue;
			const near = findNearest(type, types);
			const end = typeStart + type.length;
			yield {
				...file.document.placeAt(typeStart, end),
				message: `\`${type}\` is no type of link.`,
				...(near !== undefined && {
					fix: `Did you mean \`${near}\`?`,
					edits: [{ file: file.document.file, start: typeStart, end, text: near }],
				}),
			};
		}
	},
});
