import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { CLI, makeContent, withoutColour } from "../workspace.ts";

const within = { timeout: 60_000, interval: 10 };
const topic = (title: string, rest = "") =>
	`---\ntitle: ${title}\neffort: 1h\n${rest}---\n\nText.\n`;

/** A process that watches a folder of two topics; `reports` counts its status lines. */
async function watch(...argv: string[]) {
	const folder = makeContent({
		"topics/first.md": topic("First"),
		"topics/second.md": topic("Second", "requires: [first]\n"),
	});
	const child: ChildProcess = spawn(
		process.execPath,
		[CLI, "check", folder, "--watch", "--format", "compact", ...argv],
		{ cwd: folder, env: withoutColour(), stdio: ["ignore", "pipe", "pipe"] },
	);
	const ended = once(child, "exit");
	onTestFinished(() => void child.kill("SIGKILL"));
	const text = { out: "", err: "" };
	child.stdout!.setEncoding("utf8").on("data", (chunk) => {
		text.out += chunk;
	});
	child.stderr!.setEncoding("utf8").on("data", (chunk) => {
		text.err += chunk;
	});
	const reports = (): number => text.err.split("Ctrl-C stops.").length - 1;
	const until = (wanted: () => boolean) => vi.waitUntil(wanted, within);
	await until(() => reports() === 1);
	return { folder, child, ended, text, reports, until };
}

it("a save, a rename over the file, a broken and a mended configuration, Ctrl-C", async () => {
	const { folder, child, ended, text, reports, until } = await watch();
	expect(text).toEqual({
		out: "",
		err: expect.stringMatching(/^Watching \. … checked 2 files in [\d.]+ m?s · Ctrl-C stops\.\n$/),
	});
	const second = join(folder, "topics/second.md");
	writeFileSync(second, topic("Second", "requires: [saved]\n"));
	await until(() => /^topics\/second\.md:4:12 error .*`saved`/m.test(text.out));

	writeFileSync(`${second}~`, topic("Second", "requires: [renamed]\n"));
	renameSync(`${second}~`, second);
	await until(() => /^topics\/second\.md:4:12 error .*`renamed`/m.test(text.out));

	const config = join(folder, "prereq.config.mjs");
	writeFileSync(config, "export default {\n");
	await until(() => /`prereq\.config\.mjs` cannot be loaded/.test(text.err));
	const before = { checks: reports(), length: text.out.length };
	const rules = '"effort/has-estimate": "off", "graph/reachable": "off"';
	writeFileSync(config, `export default { rules: { ${rules} } };\n`);
	await until(() => reports() > before.checks && text.out.length > before.length);
	expect(text.out.slice(before.length)).toMatch(/`renamed`/);
	expect(text.out.slice(before.length)).not.toContain("graph/reachable");

	child.kill("SIGINT");
	expect(await ended).toEqual([0, null]);
	expect(text.err).not.toMatch(/^\s+at /m);
});

it("ends when nobody reads its reports any more", async () => {
	const { folder, child, ended } = await watch();
	child.stdout!.destroy();
	writeFileSync(join(folder, "topics/second.md"), topic("Second", "requires: [gone]\n"));
	const save = setInterval(
		() => writeFileSync(join(folder, "topics/first.md"), topic("First")),
		100,
	);
	onTestFinished(() => clearInterval(save));
	expect(await ended).toEqual([0, null]);
});
