import { linkTarget } from "../../../internal/linkTarget.ts";
import { defineRule, type Rule } from "../../engine/rule.ts";

/** Starter, tests and solution that a project names and does not have. */
export const filesExist: Rule = defineRule({
	code: "assessment/files-exist",
	severity: "error",
	summary: "A file that a topic names in `files` is missing or empty.",
	why: "Learners cannot start the exercise, or cannot check what they did.",
	fix: "Add the file, or correct its path: it is relative to the topic's file.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md":
					"---\ntitle: A\nkind: project\nfiles: [⟦../exercises/startr.py⟧, ../exercises/tests.py, ⟦../exercises/solution.py⟧, ⟦../../outside.py⟧]\n---\n\nA.\n",
				"exercises/tests.py": "assert True\n",
				"exercises/solution.py": "",
			},
		},
		silent: {
			files: {
				"topics/a.md":
					"---\ntitle: A\nkind: project\nfiles: [../exercises/starter.py]\n---\n\nA.\n",
				"exercises/starter.py": "print()\n",
			},
		},
	},
	*check({ topics, hasFile, sizeOf }) {
		for (const { id, topic, document } of topics) {
			const { files = [] } = topic ? (document.frontmatter as { files?: readonly string[] }) : {};
			for (const [at, name] of files.entries()) {
				const path = linkTarget(document.file, name)?.path;
				const exists = path === undefined ? false : hasFile(path);
				if (exists === undefined) continue;
				const isEmpty = exists && path !== undefined && sizeOf(path) === 0;
				if (exists && !isEmpty) continue;
				yield {
					...document.valuePlace(["files", at]),
					message:
						path === undefined
							? `\`${name}\` is outside the content folder.`
							: isEmpty
								? `\`${path}\` is empty.`
								: `There is no file \`${path}\`.`,
					topicId: id,
				};
			}
		}
	},
});
