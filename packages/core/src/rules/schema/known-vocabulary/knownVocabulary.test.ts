import { expect, test } from "vitest";
import { runOver, testRule } from "../../../testing/testRule.ts";
import { applyEdits } from "../../engine/applyEdits.ts";
import { knownVocabulary } from "./knownVocabulary.ts";

testRule(knownVocabulary);

test("the mended tag is in quotes only where YAML needs them", async () => {
	const text = "---\ntitle: A\ntags: [codng, 'machine learnin', \"c+\"]\n---\n\nA.\n";
	const files = [{ path: "topics/a.md", text }];
	const tags = ["coding", "machine learning", "c++"];
	const { diagnostics } = await runOver(files, {
		[knownVocabulary.code]: ["error", { tags }],
	});
	expect(applyEdits(files, diagnostics, "unsafe").changed[0]?.text).toContain(
		'tags: [coding, machine learning, "c++"]\n',
	);
});
