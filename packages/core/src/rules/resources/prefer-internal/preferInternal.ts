import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";
import { editLink } from "../../reading/editLink.ts";

/** Absolute links to the site itself. */
export const preferInternal: Rule = defineRule({
	code: "resources/prefer-internal",
	severity: "warn",
	summary: "An absolute link leads to the site's own pages.",
	why: "It breaks when the site moves, and leaves every preview.",
	fix: "Write a path: `/…`.",
	fixKind: "safe",
	since: "0.1.0",
	options: { origins: [] as readonly string[] },
	optionSummaries: {
		origins:
			"Addresses of the site itself, such as `https://learn.example`; while it is empty, nothing is found.",
	},
	optionForms: { origins: "origin" },
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nSee ⟦[X](https://learn.example/topics/b#c)⟧.\n",
			},
			options: { origins: ["https://learn.example"] },
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nSee [X](https://learn.example.org/) and [Y](/topics/b).\n",
			},
			options: { origins: ["https://learn.example"] },
		},
	},
	*checkFile(file, index, { origins }) {
		if (origins.length === 0) return;
		for (const link of index.bodyOf(file).links) {
			const origin = origins
				.map((one) => one.replace(/\/+$/, ""))
				.find((one) => link.url === one || link.url.startsWith(`${one}/`));
			// An autolink has no other form than the absolute one.
			if (origin === undefined || link.kind === "autolink") continue;
			const path = link.url.slice(origin.length);
			yield {
				...file.document.placeAt(link.start, link.end),
				message: `\`${link.url}\` is a page of this site.`,
				...aboutTopic(file),
				edits: [editLink(file.document.file, link, path === "" ? "/" : path)],
			};
		}
	},
});
