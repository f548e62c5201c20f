import { parseDuration } from "../../../internal/parseDuration.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";
import { sectionOf } from "../../reading/sectionOf.ts";

/** Words that may be durations. */
const DURATIONS = /(?<![^\s,])[\dP][^\s,]*/g;
/** The shortest word is a letter and a space. */
const LEAST_WORD = 2;

/** Efforts that do not cover what the topic asks learners to read and watch. */
export const plausible: Rule = defineRule({
	code: "effort/plausible",
	severity: "info",
	summary: "A topic's effort is far below the time its text and its shortest resource take.",
	why: "A plan made with it fails in the first week.",
	fix: "Raise `effort`, or give the duration of the part of the resource that is asked for.",
	fixKind: "none",
	since: "0.1.0",
	options: { wordsPerMinute: 200, factor: 3 },
	optionSummaries: {
		wordsPerMinute: "How many words of the text a learner reads in a minute.",
		factor: "How many times its upper `effort` a topic may take before it is reported.",
	},
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\neffort: ⟦1h⟧\n---\n\nA.\n\n## Resources\n\n- [@course@C](https://example.org/c) — free, 4h\n- [@video@V](https://example.org/v) — 5h\n",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\neffort: 1-2h\n---\n\nA.\n\n## Resources\n\n- [@course@C](https://example.org/c) — free, 30h\n- [@video@V](https://example.org/v) — 3h\n",
			},
		},
	},
	kinds: ["topic"],
	*checkFile(file, index, { wordsPerMinute, factor }) {
		const effort = file.kind === "topic" ? file.topic?.effort : undefined;
		if (!effort) return;
		const text = index.textOf(file.document.file);
		const { body } = file.document;
		const section = sectionOf(file, index, "resources");
		// A list of resources is a choice: nobody is asked to take them all.
		let shortest = Number.POSITIVE_INFINITY;
		for (const { start, end } of section ? index.bodyOf(file).links : []) {
			if (start < section!.start || end > section!.end) continue;
			const newline = text.indexOf("\n", end);
			const behind = text.slice(end, newline < 0 ? text.length : newline);
			for (const word of behind.match(DURATIONS) ?? [])
				shortest = Math.min(shortest, parseDuration(word) ?? Number.POSITIVE_INFINITY);
		}
		let minutes = Number.isFinite(shortest) ? shortest : 0;
		const limit = effort.high * factor;
		// Counting words costs more than the rest; no text has more of them than this.
		if (minutes + body.length / LEAST_WORD / wordsPerMinute <= limit) return;
		minutes += (body.match(/\S+/g)?.length ?? 0) / wordsPerMinute;
		if (minutes <= limit) return;
		yield {
			...file.document.valuePlace(["effort"]),
			message: `\`${file.id}\` plans at most ${hours(effort.high)}; its text and shortest resource take ${hours(minutes)}.`,
			topicId: file.id,
		};
	},
});

function hours(minutes: number): string {
	return minutes < 60 ? `${Math.round(minutes)}min` : `${Math.round(minutes / 6) / 10}h`;
}
