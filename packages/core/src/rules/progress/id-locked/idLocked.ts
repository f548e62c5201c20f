import { lockedKindOf, toLockEntry, writeEntry } from "../../../curriculum/toIdLock.ts";
import { toId } from "../../../internal/toId.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

/** Ids that the lock file does not know yet. */
export const idLocked: Rule = defineRule({
	code: "progress/id-locked",
	severity: "warn",
	summary: "An id is not in the lock file yet.",
	why: "Only what the lock file knows is protected: without it nobody is told when the id disappears.",
	fix: "Run `prereq lock` and commit `ids.lock.json`.",
	fixKind: "safe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "b": {}\n  },\n  "roadmaps": {}\n}\n',
				"topics/a.md": "⟦⟧---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
				"topics/c.md": "⟦⟧---\ntitle: C\nrequires: [a]\n---\n\nC.\n",
				"roadmaps/r.md": "⟦⟧---\ntitle: R\n---\n\n## One\n\n- [A](../topics/a.md)\n",
			},
		},
		silent: {
			files: {
				"ids.lock.json":
					'{\n  "format": 1,\n  "topics": {\n    "a": {}\n  },\n  "roadmaps": {\n    "r": {}\n  }\n}\n',
				"topics/a.md": "---\ntitle: A\naliases: [never-locked]\n---\n\nA.\n",
				"roadmaps/r.md": "---\ntitle: R\n---\n\n## One\n\n- [A](../topics/a.md)\n",
				"topics/Not_Yet.md": "---\ntitle: Named wrongly\n---\n\nN.\n",
				"roles/engineer.md": "---\ntitle: Engineer\n---\n",
			},
		},
	},
	*check({ lock, files }) {
		if (!lock) return;
		for (const file of files) {
			const kind = lockedKindOf(file.kind);
			if (kind === undefined || file.kind === "translation" || lock[kind].has(file.id)) continue;
			// An id that has to be another one must not be kept for ever.
			if (toId(file.id) !== file.id) continue;
			const slot = lock.slotOf(kind, file.id);
			const text = slot && slot.before + writeEntry(file.id, toLockEntry(file)) + slot.after;
			yield {
				...file.document.placeAt(0, 0),
				message: `The id \`${file.id}\` is not in \`${lock.file}\`.`,
				...(file.kind === "topic" && { topicId: file.id }),
				...(slot && {
					edits: [{ file: lock.file, start: slot.at, end: slot.at, text: text ?? "" }],
				}),
			};
		}
	},
});
