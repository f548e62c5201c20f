import { defineRule, type Rule } from "../../engine/rule.ts";
import { aboutTopic } from "../../reading/aboutTopic.ts";

/** Code blocks that swallow the rest of their file. */
export const unclosedFence: Rule = defineRule({
	code: "content/unclosed-fence",
	severity: "error",
	summary: "A code block is never closed.",
	why: "Everything behind it is shown as code, sections and links included.",
	fix: "Add a line with the same fence below the code.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: { "topics/a.md": "---\ntitle: A\n---\n\nA.\n\n⟦```js⟧\nlet x;\n\n## More\n" },
		},
		silent: {
			files: { "topics/a.md": "---\ntitle: A\n---\n\nA.\n\n```js\nlet x;\n```\n\n~~~\n```\n~~~\n" },
		},
	},
	*checkFile(file, index) {
		const fence = index.bodyOf(file).unclosedFence;
		if (!fence) return;
		const path = file.document.file;
		const text = index.textOf(path);
		const mark = /^(`+|~+)/.exec(text.slice(fence.start, fence.end))?.[1] ?? "```";
		const lineStart = text.lastIndexOf("\n", fence.start - 1) + 1;
		const indent = text.slice(lineStart, fence.start);
		const newline = text.endsWith("\n") ? "" : "\n";
		yield {
			...file.document.placeAt(fence.start, fence.end),
			message: `The code block that begins with \`${text.slice(fence.start, fence.end).replaceAll("`", "ˋ")}\` is never closed.`,
			...aboutTopic(file),
			// Inside a list or quote only the author knows where the code ends.
			...(indent.trim() === "" && {
				edits: [
					{
						file: path,
						start: text.length,
						end: text.length,
						text: `${newline}${indent}${mark}\n`,
					},
				],
			}),
		};
	},
});
