import { defineRule, type Rule } from "../../engine/rule.ts";

/** Topics that nobody looked at for a long time. */
export const reviewedWithin: Rule = defineRule({
	code: "resources/reviewed-within",
	severity: "off",
	summary: "A topic was last reviewed too long ago, or does not say when.",
	why: "Tools and links age; learners cannot tell old advice from good advice.",
	fix: "Read the topic again, then set `reviewed` to the day you did.",
	fixKind: "none",
	since: "0.1.0",
	options: { months: 12 },
	optionSummaries: { months: "Months after which a topic has to be read again." },
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\nreviewed: ⟦2025-06-30⟧\n---\n\nA.\n",
				"topics/b.md": "---\n⟦⟧title: B\n---\n\nB.\n",
			},
			asOf: "2026-07-01",
		},
		silent: {
			files: { "topics/a.md": "---\ntitle: A\nreviewed: 2025-07-01\n---\n\nA.\n" },
			asOf: "2026-07-01",
		},
	},
	*check({ topics, asOf }, { months }) {
		if (asOf === undefined) return;
		const oldest = monthsBefore(asOf, months);
		for (const { id, topic, document } of topics) {
			if (!topic) continue;
			const { reviewed } = document.frontmatter as { readonly reviewed?: string };
			if (reviewed !== undefined && reviewed >= oldest) continue;
			const message =
				reviewed === undefined
					? `\`${id}\` does not say when it was reviewed.`
					: `\`${id}\` was reviewed on ${reviewed}, more than ${months} months before ${asOf}.`;
			yield { ...document.valuePlace(["reviewed"]), message, topicId: id };
		}
	},
});

/** A day so many months earlier; the last day of a month where there is no such day. */
function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const first = new Date(Date.UTC(year, month - 1 - months, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	first.setUTCDate(Math.min(date, last));
	return first.toISOString().slice(0, 10);
}
