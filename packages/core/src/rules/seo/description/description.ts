import { defineRule, type Rule } from "../../engine/rule.ts";

/** Descriptions of roadmaps that search engines and cards cannot use. */
export const description: Rule = defineRule({
	code: "seo/description",
	severity: "warn",
	summary: "A roadmap's description is missing, too long or that of another roadmap.",
	why: "Cards and search results show it, and cut it off when it is long.",
	fix: "Write one sentence of its own; a shorter one for search engines goes to `seo.description`.",
	fixKind: "none",
	since: "0.1.0",
	options: { max: 160 },
	optionSummaries: { max: "How many characters a description may have at most." },
	examples: {
		firing: {
			files: {
				"roadmaps/a.md": "---\n⟦⟧title: A\n---\n\n## Start\n",
				"roadmaps/b.md": `---\ntitle: B\ndescription: ⟦${"long ".repeat(40)}end⟧\n---\n\n## Start\n`,
				"roadmaps/c.md": "---\ntitle: C\ndescription: Same.\n---\n\n## Start\n",
				"roadmaps/d.md": "---\ntitle: D\ndescription: ⟦Same.⟧\n---\n\n## Start\n",
			},
		},
		silent: {
			files: {
				"roadmaps/a.md": `---\ntitle: A\ndescription: ${"long ".repeat(40)}end\nseo:\n  title: A\n  description: Short.\n---\n\n## Start\n`,
			},
		},
	},
	*check({ roadmaps }, { max }) {
		const first = new Map<string, string>();
		for (const { id, roadmap, document } of roadmaps) {
			if (!roadmap) continue;
			const { seo } = roadmap.meta;
			const path = seo ? ["seo", "description"] : ["description"];
			const text = seo?.description ?? roadmap.description;
			const place = document.valuePlace(path);
			if (text === undefined) {
				yield { ...place, message: `The roadmap \`${id}\` has no description.` };
				continue;
			}
			const { length } = text.trim();
			if (length > max) {
				yield { ...place, message: `The description has ${length} characters; ${max} are shown.` };
			}
			const other = first.get(text.trim());
			if (other === undefined) first.set(text.trim(), id);
			else yield { ...place, message: `\`${id}\` and \`${other}\` have the same description.` };
		}
	},
});
