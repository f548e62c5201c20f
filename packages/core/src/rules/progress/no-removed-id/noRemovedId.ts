import type { LockedId } from "../../../curriculum/idLock.ts";
import { findNearest } from "../../../internal/findNearest.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";

/** Published ids that are gone without a trace. */
export const noRemovedId: Rule = defineRule({
	code: "progress/no-removed-id",
	severity: "error",
	summary: "A published id is gone, and neither an alias nor the lock file says why.",
	why: "Whoever learned it loses that progress, and links to it break.",
	fix: "Add the id to the `aliases` of what replaces it, or mark it as `retired` in the lock file.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "a": {},\n    ⟦"gone": { "requires": ["a"] }⟧\n  },\n  "roadmaps": {\n    ⟦"old": {}⟧\n  }\n}\n',
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
			},
		},
		silent: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "a": {},\n    "b": { "retired": true },\n    "c": {}\n  },\n  "roadmaps": {}\n}\n',
				"topics/a.md": "---\ntitle: A\naliases: [c]\n---\n\nA.\n",
			},
		},
	},
	*check(index) {
		const { lock, topics, roadmaps } = index;
		if (!lock) return;
		const aliases = topics.flatMap(({ topic }) => topic?.aliases ?? []);
		yield* missing("topic", lock.topics, new Set([...index.topicById.keys(), ...aliases]), index);
		const names = roadmaps.flatMap(({ id, roadmap }) => [id, ...(roadmap?.aliases ?? [])]);
		yield* missing("roadmap", lock.roadmaps, new Set(names), index);
	},
});

function* missing(
	noun: string,
	locked: ReadonlyMap<string, LockedId>,
	present: ReadonlySet<string>,
	{ lock }: RuleIndex,
): Iterable<RuleFinding> {
	for (const [id, entry] of locked) {
		if (entry.retired || present.has(id)) continue;
		const near = findNearest(
			id,
			[...present].filter((name) => !locked.has(name)),
		);
		const { open } = entry.span;
		const edit = { file: lock!.file, start: open + 1, end: open + 1 };
		const alone = entry.requires.length === 0;
		yield {
			...lock!.placeOf(entry),
			message: `The ${noun} \`${id}\` was published and is gone.`,
			...(near && {
				fix: `If it became \`${near}\`, write \`aliases: [${id}]\` there; else mark it as \`retired\`.`,
			}),
			edits: [{ ...edit, text: alone ? ' "retired": true ' : ' "retired": true,' }],
		};
	}
}
