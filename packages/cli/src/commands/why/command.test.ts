import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { PEOPLE } from "../../testing/people.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

async function why(files: Readonly<Record<string, string>>, ...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder({ ...SOUND, ...files }) });
	const code = await main(["why", ...argv, "--no-color"], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("the chain with reasons", async () => {
	const { code, stdout } = await why({}, "counting", "multiplying");
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"Multiplying needs Counting, whatever is chosen",
			"",
			"  ● Counting     counting",
			"  │ Sums are counted.",
			"  ▼ Adding       adding",
			"  │",
			"  ▼ Multiplying  multiplying",
			"",
		].join("\n"),
	);
});

test("a choice is named with what would do instead", async () => {
	const { stdout } = await why({}, "drawing", "--for", "algebra");
	expect(stdout).toContain("Algebra may need Drawing: there is a way without it");
	expect(stdout).toContain("│ or instead of geometry: multiplying");
	const { chain, needed } = JSON.parse(
		(await why({}, "drawing", "algebra", "--format", "json")).stdout,
	);
	expect(needed).toBe("choice");
	expect(chain.at(-1)).toEqual({ id: "algebra", title: "Algebra", insteadOf: ["multiplying"] });
});

test("a roadmap as the goal: topics that it lists, and those below them", async () => {
	const { stdout } = await why({}, "addition", "numbers");
	expect(stdout).toBe("Numbers lists Adding itself, under First steps.\n");
	const below = await why({}, "drawing", "numbers");
	expect(below.stdout).toContain("Numbers needs Drawing, whatever is chosen");
	const branch = await why(PEOPLE, "geometry", "numbers");
	expect(branch.stdout).toContain("It is optional, or one of several to choose from.");
});

test("what is not needed, and the goal itself", async () => {
	expect((await why({}, "geometry", "adding")).stdout).toBe("Adding does not need Geometry.\n");
	expect((await why({}, "adding", "adding")).stdout).toBe("Adding is the goal itself.\n");
});

test.each([
	[["counting"], "Why for what?"],
	[["counting", "adding", "--for", "algebra"], "Two goals given"],
	[["countin", "adding"], "Did you mean `counting`?"],
	[["counting", "addin"], "Did you mean `adding`?"],
])("could not run: %j", async (argv, message) => {
	const { code, stdout, stderr } = await why({}, ...argv);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(message);
});

test("reasons inside nested expressions", async () => {
	const nested =
		'---\ntitle: Algebra\nrequires: [{ atLeast: 1, reason: "One will do.", of: [{ all: [drawing, counting] }, { topic: adding, reason: "Sums." }] }]\n---\n\nLetters.\n';
	const files = { "content/topics/algebra.md": nested };
	const { chain } = JSON.parse((await why(files, "adding", "algebra", "--format", "json")).stdout);
	expect(chain[1]).toMatchObject({ reason: "Sums.", insteadOf: ["drawing", "counting"] });
	const other = JSON.parse((await why(files, "counting", "algebra", "--format", "json")).stdout);
	expect(other.chain[1]).toMatchObject({
		reason: "One will do.",
		insteadOf: ["drawing", "adding"],
	});
});
