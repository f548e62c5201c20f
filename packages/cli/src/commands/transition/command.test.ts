import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { PEOPLE } from "../../testing/people.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

async function transition(files: Readonly<Record<string, string>>, ...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder({ ...PEOPLE, ...files }) });
	const code = await main(["transition", ...argv, "--no-color"], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("the gap ranked, in phases, held against the written transition", async () => {
	const { code, stdout } = await transition({}, "shepherd", "numbers");
	expect(code).toBe(0);
	expect(stdout).toContain("Shepherd → Numbers");
	expect(stdout).toMatch(/\d topics? to learn, .* weeks at 10 h a week, likely /);
	expect(stdout).toContain("Critical · ");
	expect(stdout).toContain("Phases\n 1  First steps");
	expect(stdout).toContain("Written transition (shepherd--numbers) agrees on 0 of 1 skill");
	expect(stdout).toMatch(/≠ {2}Algebra itself {2}Critical {2}12 weeks {2}/);
	expect(stdout).toContain("≠ 12–18 months there, but the whole way takes");
});

test("json, at another pace", async () => {
	const slow = JSON.parse((await transition({}, "shepherd", "numbers", "--format", "json")).stdout);
	const fast = JSON.parse(
		(await transition({}, "shepherd", "numbers", "--hours", "20", "--format", "json")).stdout,
	);
	expect(slow).toMatchObject({
		version: 1,
		role: { id: "shepherd" },
		roadmap: { id: "numbers" },
		hoursPerWeek: 10,
		brought: ["counting"],
		written: { id: "shepherd--numbers", timeline: { low: 12, high: 18 } },
	});
	expect(fast.weeks.likely).toBeCloseTo(slow.weeks.likely / 2);
	expect(slow.missing[0]).toMatchObject({ priority: "critical", share: expect.any(Number) });
});

test("nothing is missing", async () => {
	const known = "mastered: [counting, adding, multiplying, geometry, algebra]";
	const role = `---\ntitle: Professor\n${known}\n---\n\nKnows it.\n`;
	const files = { "content/roles/professor.md": role };
	const { stdout } = await transition(files, "professor", "numbers");
	expect(stdout).toContain("Nothing is missing");
});

test.each([
	[["sheperd", "numbers"], "Did you mean `shepherd`?"],
	[["shepherd", "nmbers"], "Did you mean `numbers`?"],
	[["shepherd", "numbers", "--hours", "0"], "no time to learn in"],
	[["shepherd", "numbers", "--hours", "many"], "`--hours many`"],
	[["shepherd", "numbers", "--hours", "-2"], "`-2`"],
])("could not run: %j", async (argv, message) => {
	const { code, stdout, stderr } = await transition({}, ...argv);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(message);
});
