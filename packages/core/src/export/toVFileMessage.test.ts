import { expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TextEdit } from "../model/textEdit.ts";
import { toVFileMessage } from "./toVFileMessage.ts";

const TEXT = "See [x](http://a.example/x) now.";

function finding(edits: readonly TextEdit[]): Diagnostic {
	const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
	return {
		code: "resources/https",
		severity: "warning",
		message: "Not `https`.",
		why: "It can be read on the way.",
		file: "topics/a.md",
		range: { start: point(4), end: point(27) },
		related: [],
		url: "docs/rules/resources/https.md",
		...(edits.length > 0 && { edits: { kind: "unsafe", edits } }),
	};
}

const edit = (start: number, end: number, text: string, file = "topics/a.md") => ({
	file,
	start,
	end,
	text,
});

test("edits inside the range become the text that an editor puts there", () => {
	expect(toVFileMessage(finding([edit(8, 12, "https")]), TEXT).expected).toEqual([
		"[x](https://a.example/x)",
	]);
	const two = [edit(8, 12, "https"), edit(5, 6, "X")];
	expect(toVFileMessage(finding(two), TEXT).expected).toEqual(["[X](https://a.example/x)"]);
});

test("edits elsewhere, no edits and no text: nothing to offer", () => {
	expect(toVFileMessage(finding([edit(0, 3, "Read")]), TEXT).expected).toBeUndefined();
	expect(toVFileMessage(finding([edit(8, 12, "x", "b.md")]), TEXT).expected).toBeUndefined();
	expect(toVFileMessage(finding([]), TEXT).expected).toBeUndefined();
	expect(toVFileMessage(finding([edit(8, 12, "https")])).expected).toBeUndefined();
});
