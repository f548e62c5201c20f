import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";
import { hostAmong } from "../../reading/hostAmong.ts";
import { sectionOf } from "../../reading/sectionOf.ts";

/** Resource lists that are too long, and hosts that the team does not want. */
export const policy: Rule = defineRule({
	code: "resources/policy",
	severity: "off",
	summary: "A topic lists too many resources, or one of an unwanted host.",
	why: "A short list of good resources is read; a long one is scrolled past.",
	fix: "Keep the best resources.",
	fixKind: "none",
	since: "0.1.0",
	options: { max: 8, deniedHosts: [] as readonly string[] },
	optionSummaries: {
		max: "How many resources a topic may list at most.",
		deniedHosts: "Hosts that no resource may be on, their subdomains included.",
	},
	optionForms: { deniedHosts: "host" },
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nA.\n\n## Resources\n\n- [X](https://example.org/x)\n- ⟦[Y](https://www.spam.example/y)⟧\n- ⟦[Z](https://example.org/z)⟧\n",
			},
			options: { max: 2, deniedHosts: ["spam.example"] },
		},
		silent: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n\n## Resources\n\n- [X](https://example.org/x)\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file, index, { max, deniedHosts }) {
		const section = sectionOf(file, index, "resources");
		if (!section) return;
		let count = 0;
		for (const { start, end, url, kind } of index.bodyOf(file).links) {
			if (start < section.start || end > section.end || kind === "image") continue;
			count++;
			const denied = hostAmong(url, deniedHosts);
			const place = { ...file.document.placeAt(start, end), ...aboutTopic(file) };
			if (denied !== undefined) {
				yield {
					...place,
					message: `\`${denied}\` is a host that this curriculum does not link to.`,
				};
			}
			if (count === max + 1) yield { ...place, message: `There are more than ${max} resources.` };
		}
	},
});
