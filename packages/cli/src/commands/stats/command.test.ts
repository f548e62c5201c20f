import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

async function stats(...argv: string[]) {
	const io = fakeIo({ cwd: tempFolder(SOUND) });
	const code = await main(["stats", ...argv, "--no-color"], io);
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

test("ranks topics and tells what the whole looks like", async () => {
	const { code, stdout } = await stats("--top", "2");
	expect(code).toBe(0);
	expect(stdout.split("\n").slice(0, 6)).toEqual([
		"6 topics, 5 prerequisites",
		"",
		"                          cruciality  blocking  delay  centrality",
		" 1  Counting    counting           7         3      4           0",
		" 2  Adding      adding             6         2      4           4",
		"    all topics                    31         9     22          11",
	]);
	expect(stdout).toContain(
		"Longest chain · 4 topics\n  Counting → Adding → Multiplying → Algebra\n",
	);
	expect(stdout).toContain("Width · 2 topics of which none needs another");
	expect(stdout).toContain("Bottlenecks · ");
	expect(stdout).toContain("Adding → Multiplying");
});

test("sorted by another measure, weighed by hours, one roadmap", async () => {
	const argv = ["--roadmap", "numbers", "--sort", "delay", "--effort", "--format", "json"];
	const found = JSON.parse((await stats(...argv)).stdout);
	expect(found).toMatchObject({
		version: 1,
		roadmap: { id: "numbers", title: "Numbers" },
		unit: "hour",
		sort: "delay",
		longestChain: { topics: ["drawing", "geometry", "algebra"], weight: 41.5 },
		width: { size: 2 },
	});
	expect(found.top.map(({ delay }: { delay: number }) => delay)).toEqual(
		found.top
			.map(({ delay }: { delay: number }) => delay)
			.toSorted((a: number, b: number) => b - a),
	);
});

test.each([
	[["--top", "none"], "`--top none`"],
	[["--roadmap", "nmbers"], "Did you mean `numbers`?"],
	[["--sort", "size"], "size"],
])("could not run: %j", async (argv, message) => {
	const { code, stdout, stderr } = await stats(...argv);
	expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
	expect(stderr).toContain(message);
});
