import { type Defect, defect } from "./defect.ts";

const page = (name: string, links: string): Defect["files"] => ({
	[`content/${name}@${name}-id.md`]: `# ${name}\n\nText.\n\n${links}`,
});
const link = (type: string, n: number) => `[@${type}@Link ${n}](https://example.org/${n})`;

/** Mistakes in content files of roadmap.sh. */
export const PAGE_DEFECTS: readonly Defect[] = [
	defect("roadmapsh/file-name", { "content/internet.md": "⟦⟧# Internet\n\nText.\n" }),
	defect("roadmapsh/title", { "content/heading@heading-id.md": "⟦## Heading⟧\n\nText.\n" }),
	defect("roadmapsh/link-form", page("form", "- ⟦[@video@Two words](https://example.org/a b)⟧\n")),
	defect("roadmapsh/link-type", page("type", "- [@⟦offical⟧@A page](https://example.org/a)\n")),
	defect(
		"roadmapsh/link-order",
		page("order", `- ${link("video", 1)}\n- ⟦${link("official", 2)}⟧\n`),
	),
	defect(
		"roadmapsh/max-links",
		page(
			"many",
			Array.from({ length: 9 }, (_, n) => {
				const one = link("article", n);
				return `- ${n === 8 ? `⟦${one}⟧` : one}\n`;
			}).join(""),
		),
	),
	defect(
		"roadmapsh/no-banned-host",
		page("host", "- ⟦[@article@A page](https://www.geeksforgeeks.org/a)⟧\n"),
	),
	defect(
		"roadmapsh/no-duplicate-link",
		page("again", `- ${link("article", 1)}\n- ⟦${link("article", 1)}⟧\n`),
	),
	defect("roadmapsh/unique-node-id", {
		"content/one@shared-id.md": "# One\n\nText.\n",
		"content/two@shared-id.md": "⟦⟧# Two\n\nText.\n",
	}),
];
