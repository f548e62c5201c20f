import { expect, it } from "vitest";
import { topicFile } from "../../../testing/sourceFiles.ts";
import { runOver, testRule } from "../../../testing/testRule.ts";
import { disableReason } from "./disableReason.ts";

testRule(disableReason);

const SETTINGS = { "meta/disable-reason": "error", "effort/has-estimate": "error" };

it.each([
	["prereq-disable-next-line effort/has-estimate", ["meta/disable-reason"]],
	["prereq-disable-next-line effort/has-estimate --", ["meta/disable-reason"]],
	["prereq-disable-next-line effort/has-estimate -- ", ["meta/disable-reason"]],
	["prereq-disable-next-line effort/has-estimate -- soon", []],
])("# %s", async (comment, codes) => {
	const text = topicFile("a").text.replace("title", `# ${comment}\ntitle`);
	const { diagnostics } = await runOver([{ path: "topics/a.md", text }], SETTINGS);
	expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});
