import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";
import { withoutAnchor } from "../../reading/externalLinks.ts";
import { hostAmong } from "../../reading/hostAmong.ts";

/** Links to pages that are gone, as far as somebody looked. */
export const noDeadExternal: Rule = defineRule({
	code: "resources/no-dead-external",
	severity: "error",
	summary: "A link leads to a page that is gone. Only `prereq check --network` looks.",
	why: "Learners who follow it learn nothing and trust the next link less.",
	fix: "Find where the page moved, or choose another resource.",
	fixKind: "none",
	since: "0.1.0",
	options: { allow: ["localhost", "127.0.0.1", "web.archive.org"] as readonly string[] },
	optionSummaries: { allow: "Hosts whose links nobody opens, their subdomains included." },
	optionForms: { allow: "host" },
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nSee ⟦[gone](https://example.org/gone#part)⟧ and [here](https://example.org/here).\n",
			},
			deadLinks: { "https://example.org/gone": "404" },
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nSee [here](https://example.org/here) and [an archive](https://web.archive.org/gone).\n",
			},
			deadLinks: { "https://web.archive.org/gone": "503" },
		},
	},
	kinds: ["topic", "roadmap", "role", "transition", "pathway", "translation"],
	*checkFile(file, index, { allow }) {
		if (index.deadLinks.size === 0) return;
		for (const { url, start, end } of index.bodyOf(file).links) {
			const reason = index.deadLinks.get(withoutAnchor(url));
			if (reason === undefined || hostAmong(url, allow) !== undefined) continue;
			yield {
				...file.document.placeAt(start, end),
				message: `\`${url}\` cannot be opened: ${reason}.`,
				...aboutTopic(file),
			};
		}
	},
});
