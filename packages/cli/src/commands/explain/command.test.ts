import { ruleCatalogue } from "@prereq/core/rules";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { fakeIo } from "../../testing/fakeIo.ts";

async function run(...argv: string[]) {
	const io = fakeIo();
	const code = await main(argv, io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test.each(ruleCatalogue())("explain $code says what, why and what to do", async (entry) => {
	const { code, stdout } = await run("explain", entry.code);
	expect(code).toBe(0);
	for (const part of [entry.code, entry.summary, entry.why, entry.fix])
		expect(stdout).toContain(part);
	for (const option of Object.keys(entry.options)) {
		expect(stdout).toContain(`  ${option} = `);
		expect(stdout).toContain(`    ${entry.optionSummaries[option]}\n`);
	}
});

test("an example has carets below what is wrong", async () => {
	const { stdout } = await run("explain", "identity/unique-title");
	expect(stdout).toContain("    │ title: vectors\n    │        ^^^^^^^\n");
});

test("the short name will do; a misspelt one is a suggestion", async () => {
	expect((await run("explain", "no-cycle")).stdout).toMatch(/^graph\/no-cycle /);
	for (const name of ["graph/no-cylce", "no-cylce"]) {
		const { code, stderr } = await run("explain", name);
		expect(code).toBe(2);
		expect(stderr).toContain("Did you mean `graph/no-cycle`?");
	}
	expect((await run("explain", "xyzzy")).stderr).toContain("`prereq rules` lists all of them.");
});

test("rules lists every code once, as text and as JSON", async () => {
	const codes = ruleCatalogue().map(({ code }) => code);
	const { stdout } = await run("rules");
	expect(stdout.split("\n").flatMap((line) => /^(\w+\/\S+) /.exec(line)?.[1] ?? [])).toEqual(codes);
	const answer = JSON.parse((await run("rules", "--json")).stdout);
	expect(answer.format).toBe(1);
	expect(answer.rules.map(({ code }: { code: string }) => code)).toEqual(codes);
	expect(answer.rules[0].page).toBe(`docs/rules/${codes[0]}.md`);
});
