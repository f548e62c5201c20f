import { headingSlugs } from "../../../curriculum/headingSlugs.ts";
import { findNearest } from "../../../internal/findNearest.ts";
import { type LinkTarget, linkTarget } from "../../../internal/linkTarget.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleFile, RuleIndex } from "../../engine/ruleIndex.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";

/** Relative links to files and headings that are not there. */
export const noBrokenInternal: Rule = defineRule({
	code: "resources/no-broken-internal",
	severity: "error",
	summary: "A relative link leads to a file or heading that does not exist.",
	why: "Learners who follow it end on an error page.",
	fix: "Correct the path or the anchor.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nSee ⟦[B](bb.md)⟧, ⟦[its end](b.md#the-ends)⟧ and ⟦[below](#belw)⟧.\n\n## Below\n\n⟦![map](map.png)⟧\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n\n## The end\n\nEnd.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nSee [B](./b.md?x#the-end-1), [there](https://example.org/no.md), [route](/about) and `[code](no.md)`.\n\n![map](map%201.svg)\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n\n## The end\n\nEnd.\n\n## The end\n\nEnd.\n",
				"topics/map 1.svg": "<svg/>",
			},
		},
	},
	*checkFile(file, index) {
		const path = file.document.file;
		for (const link of index.bodyOf(file).links) {
			const target = linkTarget(path, link.url);
			if (!target || isUnknownTopic(file, link.start)) continue;
			const problem = problemOf(target, link.url, index);
			if (!problem) continue;
			const { message, better } = problem;
			const fixed = better && {
				fix: `Did you mean \`${better}\`?`,
				edits: [{ file: path, start: link.urlStart, end: link.urlEnd, text: better }],
			};
			const place = file.document.placeAt(link.start, link.end);
			yield { ...place, message, ...aboutTopic(file), ...fixed } satisfies RuleFinding;
		}
	},
});

/** Links of an outline that name no topic are reported where the outline is read. */
function isUnknownTopic(file: RuleFile, start: number): boolean {
	return file.kind === "roadmap" && file.links.some((link) => link.start === start);
}

function problemOf(
	{ path, anchor }: LinkTarget,
	url: string,
	index: RuleIndex,
): { message: string; better: string | undefined } | undefined {
	const exists = index.hasFile(path);
	if (exists === undefined) return undefined;
	if (!exists) {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const names = [...index.files, ...index.pages]
			.map(({ document }) => document.file)
			.filter((file) => file.startsWith(folder))
			.map((file) => file.slice(folder.length));
		const name = path.slice(folder.length);
		const near = path.endsWith(".md") ? findNearest(name, names) : undefined;
		const target = near && index.fileAt(folder + near);
		const isWhole =
			target && (anchor === "" || headingSlugs(index.bodyOf(target).headings).has(anchor));
		const better = isWhole && url.includes(name) ? url.replace(name, () => near) : undefined;
		return { message: `\`${url}\` leads to no file.`, better };
	}
	if (anchor === "") return undefined;
	const target = index.fileAt(path);
	if (!target) return undefined;
	const slugs = headingSlugs(index.bodyOf(target).headings);
	if (slugs.has(anchor)) return undefined;
	const near = findNearest(anchor, slugs);
	const better = near && url.slice(0, url.indexOf("#") + 1) + near;
	return { message: `\`${path}\` has no heading \`#${anchor}\`.`, better };
}
