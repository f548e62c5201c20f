import { defineRule, type Rule } from "../../engine/rule.ts";
import { isContentPage } from "../reading/contentPages.ts";
import { LINK_TYPES, typedLinks } from "../reading/typedLinks.ts";

/** Typed links that are not sorted by type. */
export const linkOrder: Rule = defineRule({
	code: "roadmapsh/link-order",
	severity: "off",
	summary: "Typed links are not in the order of their types.",
	why: "The contribution guide asks for it, and readers find official sources first.",
	fix: `Sort the links: ${LINK_TYPES.join(", ")}.`,
	fixKind: "safe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@video@V](https://v.example)\n- ⟦[@official@O](https://o.example)⟧\n- [@article@A](https://a.example)\n",
			},
		},
		silent: {
			files: {
				"content/a@1.md":
					"# A\n\n- [@official@O](https://o.example)\n- [@article@A](https://a.example)\n",
			},
		},
	},
	kinds: ["page"],
	*checkFile(file, index) {
		if (!isContentPage(file, index)) return;
		const links = typedLinks(file, index);
		if (links.some(({ isWhole, type }) => !isWhole || !LINK_TYPES.includes(type))) return;
		const rank = ({ type }: { type: string }) => LINK_TYPES.indexOf(type);
		const at = links.findIndex((link, i) => i > 0 && rank(link) < rank(links[i - 1]!));
		const early = links[at];
		if (!early) return;
		const path = file.document.file;
		const text = index.textOf(path);
		const sorted = links.toSorted((a, b) => rank(a) - rank(b));
		const edits = links.flatMap(({ start, end }, i) => {
			const { start: from, end: to } = sorted[i]!;
			return from === start ? [] : [{ file: path, start, end, text: text.slice(from, to) }];
		});
		yield {
			...file.document.placeAt(early.start, early.end),
			message: `\`${early.type}\` comes before \`${links[at - 1]!.type}\`.`,
			edits,
		};
	},
});
