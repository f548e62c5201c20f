import { defineRule, type Rule } from "../../engine/rule.ts";
import { hostAmong } from "../../reading/hostAmong.ts";
import { isContentPage } from "../reading/contentPages.ts";

/** Links to hosts that roadmap.sh does not accept. */
export const noBannedHost: Rule = defineRule({
	code: "roadmapsh/no-banned-host",
	severity: "off",
	summary: "A link leads to a host that roadmap.sh does not accept.",
	why: "roadmap.sh turns such contributions down.",
	fix: "Link to another source.",
	fixKind: "none",
	since: "0.1.0",
	options: { hosts: ["geeksforgeeks.org"] },
	optionSummaries: { hosts: "Hosts that no link may lead to, their subdomains included." },
	optionForms: { hosts: "host" },
	examples: {
		firing: {
			files: { "content/a@1.md": "# A\n\n- ⟦[@article@A](https://www.geeksforgeeks.org/a)⟧\n" },
		},
		silent: {
			files: { "content/a@1.md": "# A\n\n- [@article@A](https://a.example/geeksforgeeks.org)\n" },
		},
	},
	kinds: ["page"],
	*checkFile(file, index, { hosts }) {
		if (!isContentPage(file, index)) return;
		for (const { url, start, end } of index.bodyOf(file).links) {
			const host = hostAmong(url, hosts);
			if (host === undefined) continue;
			yield { ...file.document.placeAt(start, end), message: `\`${host}\` is not accepted.` };
		}
	},
});
