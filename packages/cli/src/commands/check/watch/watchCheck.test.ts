import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { main } from "../../../main.ts";
import { SOUND, topic } from "../../../testing/contents.ts";
import { fakeIo } from "../../../testing/fakeIo.ts";
import { tempFolder, writeFiles } from "../../../testing/tempFolder.ts";

const within = { timeout: 60_000, interval: 5 };
const TOPIC = "content/topics/adding.md";
const CONFIG = "content/prereq.config.json";
const LOST = topic("Adding", "requires: [lost]\neffort: 1h");

type Files = Readonly<Record<string, string>>;

/** `prereq check --watch` in a folder; each step gives what is printed because of it. */
async function watch(files: Files, argv: readonly string[] = [], terminal = false) {
	const cwd = tempFolder(files);
	const io = fakeIo({ cwd, terminal });
	const checks = (): number => io.stderr.text.split("Ctrl-C stops.").length - 1;
	const code = main(["check", "--watch", ...argv], io);
	const stop = async (): Promise<number> => {
		io.interrupt();
		return code;
	};
	onTestFinished(async () => void (await stop()));
	const printed = async (act: () => void, wanted = /(?:)/) => {
		const before = { out: io.stdout.text.length, err: io.stderr.text.length, checks: checks() };
		act();
		const since = () => ({
			out: io.stdout.text.slice(before.out),
			err: io.stderr.text.slice(before.err),
		});
		await vi.waitUntil(() => {
			const { out, err } = since();
			return checks() > before.checks && wanted.test(out + err);
		}, within);
		return since();
	};
	await vi.waitUntil(() => checks() === 1, within);
	return { cwd, io, stop, printed, first: { out: io.stdout.text, err: io.stderr.text } };
}

test("a report at once and on every save, until Ctrl-C", async () => {
	const { cwd, io, first, printed, stop } = await watch(SOUND, ["--format", "compact", "--quiet"]);
	expect(first.out).toBe("");
	expect(first.err).toMatch(
		/^Watching content … checked 7 files in [\d.]+ m?s · Ctrl-C stops\.\n$/,
	);
	const { out, err } = await printed(() => writeFiles(cwd, { [TOPIC]: LOST }));
	expect(out).toMatch(
		/^content\/topics\/adding\.md:3:12 error graph\/known-reference There is no topic `lost`\.\n/,
	);
	expect(err).toMatch(/ in [\d.]+ m?s after content\/topics\/adding\.md · Ctrl-C stops\.\n$/);
	expect((await printed(() => writeFiles(cwd, { [TOPIC]: SOUND[TOPIC]! }))).out).toBe("");
	expect(await stop()).toBe(0);
	const { length } = io.stderr.text;
	writeFiles(cwd, { [TOPIC]: LOST });
	await pause(100);
	expect(io.stderr.text).toHaveLength(length);
});

test("a rename over the file is a save; new and removed files are seen", async () => {
	const { cwd, printed } = await watch(SOUND, ["--format", "compact", "--quiet"]);
	const file = join(cwd, TOPIC);
	for (let round = 0; round < 5; round++) {
		writeFileSync(`${file}~`, LOST.replace("lost", `lost-${round}`));
		await printed(() => renameSync(`${file}~`, file), new RegExp(`\`lost-${round}\``));
	}
	writeFileSync(`${file}~`, LOST);
	await printed(() => renameSync(`${file}~`, file), /`lost`/);
	const added = await printed(() => writeFiles(cwd, { "content/topics/lost.md": topic("Lost") }));
	expect(added.out).toBe("");
	await printed(() => rmSync(join(cwd, "content/topics/lost.md")), /There is no topic `lost`/);
});

test("configuration, lock and baseline are read again", async () => {
	const { cwd, printed } = await watch({ ...SOUND, [TOPIC]: LOST }, ["--format", "compact"]);
	await printed(
		() => writeFiles(cwd, { [CONFIG]: '{ "locale": 1 }' }),
		/config\/valid-value `locale`/,
	);
	await printed(() => writeFiles(cwd, { [CONFIG]: '{ "locale": "de" }' }), /^(?!.*config\/valid)/s);
	await printed(() => writeFiles(cwd, { "content/ids.lock.json": "{" }), /ids\.lock\.json/);
	await printed(() => rmSync(join(cwd, "content/ids.lock.json")), /known-reference/);
	const path = "content/.prereq-baseline.json";
	await printed(() => writeFiles(cwd, { [path]: '{ "format": 1 }' }), /prereq-baseline/);
	await printed(() => rmSync(join(cwd, path)), /known-reference/);
});

test("a configuration that is a module is loaded again, also one above the folder that is new", async () => {
	const { cwd, printed } = await watch(SOUND, ["--format", "compact"]);
	const config = (severity: string) =>
		`export default { rules: { "effort/has-estimate": "${severity}" } };`;
	const path = "prereq.config.ts";
	await printed(() => writeFiles(cwd, { [path]: config("error") }), /error effort\/has-estimate/);
	await printed(() => writeFiles(cwd, { [path]: config("off") }), /^(?!.*has-estimate)/s);
	await printed(() => writeFiles(cwd, { [path]: "throw new Error('on purpose')" }), /on purpose/);
	await printed(() => writeFiles(cwd, { [path]: config("error") }), /error effort\/has-estimate/);
});

test("what cannot be checked is said and watched on", async () => {
	const { cwd, first, printed } = await watch({ "content/notes.txt": "" }, ["--format", "compact"]);
	expect(first.err).toMatch(/has no topics or roadmaps.*\nWatching content … could not check in /);
	const { out, err } = await printed(() => writeFiles(cwd, SOUND), /checked 7 files/);
	expect(out).toContain("effort/has-estimate");
	expect(err).not.toContain("no topics");
	await printed(() => rmSync(join(cwd, "content"), { recursive: true }), /There is no folder/);
	await printed(() => writeFiles(cwd, SOUND), /checked 7 files/);
});

test("a file that is written in two steps is not blamed in between", async () => {
	const { cwd, io, printed } = await watch(SOUND, ["--format", "compact", "--quiet"]);
	await printed(() => {
		writeFiles(cwd, { [TOPIC]: "" });
		setTimeout(() => writeFiles(cwd, { [TOPIC]: LOST }), 8);
	}, /`lost`/);
	expect(io.stdout.text).not.toContain("empty");
	await printed(() => writeFiles(cwd, { [TOPIC]: "" }), /The file is empty/);
});

test("a pipe gets one report after another, a file is rewritten, and writing it is no change", async () => {
	const argv = ["--format", "jsonl", "--format", "json:content/report.json", "--quiet"];
	const { cwd, io, printed } = await watch({ ...SOUND, [TOPIC]: LOST }, argv);
	const file = join(cwd, "content/report.json");
	expect(JSON.parse(readFileSync(file, "utf8")).diagnostics).toHaveLength(2);
	await printed(() => writeFiles(cwd, { [TOPIC]: SOUND[TOPIC]! }));
	expect(JSON.parse(readFileSync(file, "utf8")).diagnostics).toEqual([]);
	await printed(() => writeFiles(cwd, { [TOPIC]: LOST }));
	const lines = io.stdout.text.trimEnd().split("\n");
	const report = ["graph/known-reference", "graph/reachable"];
	expect(lines.map((line) => JSON.parse(line).code)).toEqual([...report, ...report]);
	const { length } = io.stderr.text;
	await pause(200);
	expect(io.stderr.text).toHaveLength(length);
});

test("a terminal is cleared for each report but the first, and can be scrolled back", async () => {
	const { cwd, first, printed, io } = await watch(SOUND, [], true);
	expect(first.out).not.toContain("\u001B[J");
	const { out } = await printed(() => writeFiles(cwd, { [TOPIC]: LOST }));
	expect(out.startsWith(`${"\n".repeat(io.stdout.rows)}\u001B[H\u001B[J`)).toBe(true);
	expect(out).not.toContain("\u001B[3J");
	const kept = await watch(SOUND, ["--no-clear"], true);
	const later = await kept.printed(() => writeFiles(kept.cwd, { [TOPIC]: LOST }));
	expect(later.out).not.toContain("\u001B[J");
});

test("--max-warnings and --timings speak each time", async () => {
	const { cwd, first, printed } = await watch(SOUND, ["-w", "--max-warnings", "0", "--timings"]);
	for (const { err } of [first, await printed(() => writeFiles(cwd, { [TOPIC]: LOST }))]) {
		expect(err).toContain("and --max-warnings allows 0.");
		expect(err).toMatch(/ms {2}effort\/plausible/);
	}
});

test.each(["--fix", "--diff", "--write-baseline", "--network", "--print-config"])(
	"%s does not go with --watch: 2",
	async (option) => {
		const cwd = tempFolder(SOUND);
		const io = fakeIo({ cwd });
		expect(await main(["check", "--watch", option], io)).toBe(2);
		expect(io.stderr.text).toBe(
			`prereq: --watch and ${option} do not go together. Leave out one of them: --watch only reads, again and again.\n`,
		);
		expect(existsSync(join(cwd, "content/.prereq-baseline.json"))).toBe(false);
	},
);
