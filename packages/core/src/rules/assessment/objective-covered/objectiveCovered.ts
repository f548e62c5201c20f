import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";
import { sectionOf } from "../../reading/sectionOf.ts";

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/m;

/** Topics that promise something and never let learners try it. */
export const objectiveCovered: Rule = defineRule({
	code: "assessment/objective-covered",
	severity: "warn",
	summary: "A topic has objectives and no checkpoint.",
	why: "Learners cannot find out whether they reached the objectives.",
	fix: "Add a `## Checkpoint` with a question or task for each objective.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n\n⟦## Objectives⟧\n\n- Add vectors\n",
				"topics/b.md":
					"---\ntitle: B\n---\n\nB.\n\n⟦## Objectives⟧\n\n- Add\n\n## Checkpoint\n\nSoon.\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\n---\n\nA.\n\n## Objectives\n\n- Add\n\n## Checkpoint\n\n- [ ] Add two vectors.\n",
				"topics/b.md": "---\ntitle: B\nkind: project\n---\n\nB.\n\n## Objectives\n\n- Build it\n",
				"topics/c.md": "---\ntitle: C\n---\n\nC.\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file, index) {
		// A project or checkpoint is itself what learners try.
		if (file.kind !== "topic" || (file.topic?.kind ?? "topic") !== "topic") return;
		const objectives = sectionOf(file, index, "objectives");
		if (!objectives) return;
		const text = index.textOf(file.document.file);
		const checkpoint = sectionOf(file, index, "checkpoint");
		if (!ITEM.test(text.slice(objectives.start, objectives.end))) return;
		if (checkpoint && ITEM.test(text.slice(checkpoint.start, checkpoint.end))) return;
		const { start, end } = objectives.heading;
		yield {
			...file.document.placeAt(start, end),
			message: `The objectives of \`${file.id}\` are never checked.`,
			...aboutTopic(file),
		};
	},
});
