import { expect, it } from "vitest";
import { topicFile } from "../../../testing/sourceFiles.ts";
import { runOver, testRule } from "../../../testing/testRule.ts";
import { fileListed } from "./fileListed.ts";

testRule(fileListed);

it("a misspelt folder is named, with the path that was meant", async () => {
	const files = [topicFile("a"), { path: "topcis/deep/b.md", text: "B.\n" }];
	const { diagnostics } = await runOver(files, { "identity/file-listed": "error" });
	expect(diagnostics.map(({ fix }) => fix)).toEqual([
		"Move it to `topics/deep/b.md`, or out of the content folder.",
	]);
});
