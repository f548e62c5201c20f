import { expect, test } from "vitest";
import { replaceFiles, runOver, testRule } from "../../../testing/testRule.ts";
import { applyEdits } from "../../engine/applyEdits.ts";
import { sumConsistent } from "./sumConsistent.ts";

testRule(sumConsistent);

const FILES = {
	"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
	"roles/r.md": "---\ntitle: R\nmastered: []\n---\n\nR.\n",
	"roadmaps/n.md": "---\ntitle: N\n---\n\n## One\n\n- [A](../topics/a.md)\n",
};
const FILE = "transitions/r--n.md";

async function fixed(timeline: string, weeks: number): Promise<string | undefined> {
	const text = `---\ntitle: T\nrole: r\nroadmap: n\ndifficulty: gentle\ntimeline: ${timeline}\n---\n\nT.\n\n## Steps\n\n### Read (${weeks}w)\n\n- [ ] Read.\n`;
	const files = Object.entries({ ...FILES, [FILE]: text }).map(([path, text]) => ({ path, text }));
	const { diagnostics } = await runOver(files, { "effort/sum-consistent": "error" });
	expect(diagnostics).toHaveLength(1);
	const after = replaceFiles(files, applyEdits(files, diagnostics, "unsafe").changed);
	return after.find(({ path }) => path === FILE)?.text.match(/^timeline: (.*)$/m)?.[1];
}

test.each([
	["6-8mo", 12, "3mo"],
	["1mo", 10, "2.3mo"],
	["6mo # about", 1, "0.23mo # about"],
	['"6 - 8mo"', 12, '"3mo"'],
])("%s and %d weeks become %s", async (timeline, weeks, after) => {
	expect(await fixed(timeline, weeks)).toBe(after);
});
