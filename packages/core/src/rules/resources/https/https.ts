import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";
import { editLink } from "../../reading/editLink.ts";

const PLAIN = /^http:\/\/([^/:?#]+)/i;
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|0\.0\.0\.0|\[)|\.(?:local|test|onion)$/i;

/** Links without encryption. */
export const https: Rule = defineRule({
	code: "resources/https",
	severity: "warn",
	summary: "A link uses `http:`.",
	why: "Browsers warn about it, and anybody on the way can change the page.",
	fix: "Write `https:`, or list the host under `allowedHosts`.",
	fixKind: "unsafe",
	since: "0.1.0",
	options: { allowedHosts: [] as readonly string[] },
	optionSummaries: {
		allowedHosts: "Hosts that are reached over `http:` alone, each written in full.",
	},
	optionForms: { allowedHosts: "host" },
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nSee ⟦[X](http://example.org/x)⟧ and ⟦<http://example.org>⟧.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\n[X](https://example.org/x), [here](http://localhost:3000).\n",
			},
		},
	},
	*checkFile(file, index, { allowedHosts }) {
		for (const link of index.bodyOf(file).links) {
			const host = PLAIN.exec(link.url)?.[1];
			if (host === undefined || LOCAL.test(host) || allowedHosts.includes(host)) continue;
			const path = file.document.file;
			yield {
				...file.document.placeAt(link.start, link.end),
				message: `\`${link.url}\` is not encrypted.`,
				...aboutTopic(file),
				edits: [editLink(path, link, link.url.replace(/^http:/i, "https:"))],
			};
		}
	},
});
