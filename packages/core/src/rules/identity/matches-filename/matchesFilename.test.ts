import { expect, it } from "vitest";
import { runOver, testRule } from "../../../testing/testRule.ts";
import { matchesFilename } from "./matchesFilename.ts";

testRule(matchesFilename);

it.each([
	["Crème brûlée", /`prereq rename cooking creme-brulee --kind topic`/],
	["A title with a good many more words than any id", /with `prereq rename`\.$/],
])("%s: says what to run", async (title, fix) => {
	const files = [{ path: "topics/cooking.md", text: `---\ntitle: ${title}\n---\n\nText.\n` }];
	const { diagnostics } = await runOver(files, { "identity/matches-filename": "error" });
	expect(diagnostics.map((found) => found.fix)).toEqual([expect.stringMatching(fix)]);
});
