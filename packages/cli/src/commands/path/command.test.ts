import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

const FILES = {
	...SOUND,
	"content/roles/clerk.md": "---\ntitle: Clerk\nmastered: [adding]\n---\n\nKnows sums.\n",
	"content/roadmaps/shapes.md": [
		"---\ntitle: Shapes\ntracks:\n  - id: way\n    title: A way\n    choose: 1\n    of: [{ section: by-hand }, { section: by-number }]",
		"goals:\n  - id: both\n    title: Both ways\n    topics: [geometry, multiplying]\n---\n",
		"## By hand\n\n- [Drawing](../topics/drawing.md)\n- [Geometry](../topics/geometry.md)\n",
		"## By number\n\n- [Multiplying](../topics/multiplying.md)\n",
	].join("\n"),
};

async function path(...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder(FILES) });
	const code = await main(["path", ...argv], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

async function answer(...argv: string[]) {
	const { stdout } = await path(...argv, "--format", "json");
	const { topics, ...rest } = JSON.parse(stdout);
	return { ids: topics.map(({ id }: { id: string }) => id), topics, ...rest };
}

test("text: the topics in order, the choice that was made, the next-best way", async () => {
	const { code, stdout } = await path("algebra");
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"Algebra",
			"4 topics · 8.5 h · proven the shortest",
			"",
			"   1  Counting     1–2 h  counting",
			"   2  Adding       2–4 h  adding",
			"   3  Multiplying  3 h    multiplying",
			"   4  ◆ Algebra           algebra",
			"",
			"Choices · for the least effort; `--choose`, `--prefer`, `--avoid` decide otherwise",
			"  ✓ Multiplying, or Geometry",
			"",
			"Next-best ways",
			"   +33 h  with Geometry",
			"",
		].join("\n"),
	);
});

test("what a role masters is known with all that it implies, and the saving is said", async () => {
	const { stdout } = await path("algebra", "--role", "clerk");
	expect(stdout).toContain("Clerk: what you know already saves 4.5 h.\n");
	const { ids, role, known } = await answer("algebra", "--role", "clerk");
	expect({ ids, role, known }).toEqual({
		ids: ["multiplying", "algebra"],
		role: { id: "clerk", title: "Clerk", saved: 270 },
		known: 2,
	});
});

test("known topics, also by a former id, preferred and avoided ones", async () => {
	expect((await answer("algebra", "--known", "addition")).ids).toEqual(["multiplying", "algebra"]);
	expect((await answer("algebra", "--prefer", "geometry")).ids).toContain("geometry");
	expect((await answer("algebra", "--avoid", "multiplying, counting")).ids).toContain("geometry");
	expect((await answer("algebra", "--objective", "count")).ids).toContain("geometry");
	const { stdout } = await path("multiplying", "--avoid", "adding");
	expect(stdout).toContain("Not avoidable: `adding`");
});

test("a roadmap as a whole takes the branch of least effort, or the chosen one", async () => {
	expect((await answer("--roadmap", "shapes")).ids).toEqual(["counting", "adding", "multiplying"]);
	const chosen = await answer("--roadmap", "shapes", "--choose", "way=by-hand");
	expect(chosen.ids).toEqual(["drawing", "geometry"]);
	expect(chosen.topics[0]).toMatchObject({ section: "By hand", unavoidable: true });
	const { stdout } = await path("--roadmap", "shapes");
	expect(stdout).toContain("  ✓ Multiplying, or By hand\n");
	expect(stdout).toContain("\nBy number\n");
});

test("goals of a roadmap have names; orders are those of core", async () => {
	const { goal, ids } = await answer("both", "--roadmap", "shapes", "--order", "learn-list");
	expect(goal).toBe("Both ways");
	expect(ids).toEqual(["drawing", "geometry", "counting", "adding", "multiplying"]);
	const turns = await answer("both", "--roadmap", "shapes", "--order", "interleaved");
	expect(turns.ids).toHaveLength(5);
});

test("nothing left to learn is said", async () => {
	expect(await path("adding", "--role", "clerk")).toEqual({
		code: 0,
		stdout: "Adding: nothing left to learn, you know everything it needs.\n",
		stderr: "",
	});
});

test("ids give way to a narrow terminal", async () => {
	const io = fakeIo({ cwd: tempFolder(FILES) });
	await main(["path", "algebra"], { ...io, stdout: Object.assign(io.stdout, { columns: 30 }) });
	expect(io.stdout.text).toContain("   3  Multiplying  3 h\n");
});

test.each([
	[[], "No goal given. Name a topic, or a roadmap with `--roadmap`."],
	[["algebr"], "There is no topic `algebr`. Did you mean `algebra`?"],
	[["adding", "--known", "countin"], "There is no topic `countin`. Did you mean `counting`?"],
	[["adding", "--role", "clark"], "There is no role `clark`. Did you mean `clerk`?"],
	[["adding", "--role", "x"], "There is no role `x`. There are: clerk."],
	[
		["--choose", "way=by-hand"],
		"`--choose` picks branches of a roadmap as a whole. Name it with `--roadmap`.",
	],
	[
		["both", "--roadmap", "shapes", "--choose", "way=by-hand"],
		"`--choose` picks branches of a roadmap as a whole. Leave the other goals out.",
	],
	[
		["--roadmap", "shapes", "--choose", "wy=by-hand"],
		"Roadmap `shapes` has no track `wy`. Did you mean `way`?",
	],
	[
		["--roadmap", "numbers", "--choose", "way"],
		"Roadmap `numbers` has no track `way`. There is none.",
	],
	[
		["--roadmap", "shapes", "--choose", "way=by-hnd"],
		"Track `way` has no branch `by-hnd`. Did you mean `by-hand`?",
	],
	[
		["--roadmap", "shapes", "--choose", "way"],
		"Track `way` asks for 1 of its branches, `--choose` names 0. Name them with commas: by-hand, by-number.",
	],
	[
		["algebra", "--prefer", "adding,constructor"],
		"There is no topic `constructor`. Its id is the name of its file in `topics/`.",
	],
])("%j cannot be answered", async (argv, message) => {
	expect(await path(...argv)).toEqual({ code: 2, stdout: "", stderr: `prereq: ${message}\n` });
});

test("a goal that asks for nothing is refused by core, in words", async () => {
	const io = fakeIo({
		cwd: tempFolder({
			"content/topics/a.md": topic("A"),
			"content/roadmaps/empty.md":
				"---\ntitle: Empty\n---\n\n## Later\n\n- [A](../topics/a.md) (optional)\n",
		}),
	});
	expect(await main(["path", "--roadmap", "empty"], io)).toBe(2);
	expect(io.stderr.text).toBe(
		"prereq: Unexpected goal without topics, there is nothing to plan.\n",
	);
});
