import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { main } from "./main.ts";
import { SOUND, topic } from "./testing/contents.ts";
import { fakeIo } from "./testing/fakeIo.ts";
import { listFiles, tempFolder } from "./testing/tempFolder.ts";

const FILES = { ...SOUND, "package.json": "{}", "a-file": "mine\n", "answers.json": "{}" };

async function run(cwd: string, ...argv: string[]) {
	const io = fakeIo({ cwd });
	const code = await main(argv, { ...io, now: () => 5 });
	return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** Places below which nothing can be made, with what is said of them. */
const PLACES: readonly (readonly [place: string, reason: string])[] = [
	["a-file/below", "a file stands where a folder is needed"],
	...(process.platform === "linux"
		? [["/proc/no-such-place", "there is no such place"] as const]
		: []),
	...(process.platform !== "win32" && process.getuid?.() !== 0
		? [["locked/below", "permission denied"] as const]
		: []),
];

function contentFolder(): string {
	const cwd = tempFolder({ ...FILES, "locked/x": "" });
	chmodSync(join(cwd, "locked"), 0o500);
	onTestFinished(() => chmodSync(join(cwd, "locked"), 0o700));
	return cwd;
}

describe.each(PLACES)("%s", (place, reason) => {
	test.each([["check"], ["build", "--data", "--out", "made"]])(
		"as --cache-location of %s: a warning, and all goes on without",
		async (...argv) => {
			const cwd = contentFolder();
			const plain = await run(cwd, ...argv, "--no-cache");
			const { stderr, ...rest } = await run(cwd, ...argv, "--cache-location", place);
			expect(rest).toEqual({ code: plain.code, stdout: plain.stdout });
			expect(stderr).toBe(
				`prereq: Nothing is kept for the next run: \`${place}\` cannot be written: ${reason}. Name a folder that you may write to with \`--cache-location\`, or use \`--no-cache\`.\n`,
			);
			expect(existsSync(join(cwd, "node_modules"))).toBe(false);
		},
	);

	const written: readonly (readonly string[])[] = [
		["check", "--format", `json:${place}/x`],
		["check", "--write-baseline", "--baseline", `${place}/x`],
		["build", "--data", "--out", `${place}/x`],
		["build", "--data", "--out", place],
		["plan", "algebra", "--ics", `${place}/x`],
		["place", "algebra", "--answers", "answers.json", "--save", `${place}/x`],
	];
	test.each(written.map((argv) => [argv.join(" "), argv] as const))(
		"%s: says what to do, and leaves nothing",
		async (_, argv) => {
			const cwd = contentFolder();
			const listed = () => listFiles(cwd).filter((path) => !path.startsWith("node_modules/"));
			const before = listed();
			const { code, stderr } = await run(cwd, ...argv);
			expect(stderr).toContain(`${reason}. `);
			expect(stderr).toMatch(/cannot be (written|read): .+\. (Name|Choose) /);
			expect(code).toBe(2);
			expect(listed()).toEqual(before);
		},
	);
});

test("a folder as a baseline: says so, and what to do", async () => {
	const cwd = tempFolder(FILES);
	const { code, stderr } = await run(cwd, "check", "--baseline", "content");
	expect(stderr).toBe(
		"prereq: `content` cannot be read: it is a folder. Name a file that you may read with `--baseline`.\n",
	);
	expect(code).toBe(2);
});

test("a baseline is written in folders that are not there yet", async () => {
	const cwd = tempFolder({ "content/topics/a.md": topic("A") });
	await run(cwd, "check", "--write-baseline", "--baseline", "new/deep/b.json");
	expect(JSON.parse(readFileSync(join(cwd, "new/deep/b.json"), "utf8"))).toHaveProperty("counts");
});
