import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createPalette } from "../../palette.ts";
import { CYCLE, SOUND, topic } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder, writeFiles } from "../../testing/tempFolder.ts";
import { serveContent } from "./serveContent.ts";

interface Message {
	readonly revision: string;
	readonly problem: string | null;
}

/** A browser that looks at a served folder. */
async function serve(files: Readonly<Record<string, string>>) {
	const cwd = tempFolder(files);
	const io = fakeIo({ cwd });
	const close = await serveContent({
		folder: join(cwd, "content"),
		title: undefined,
		host: "localhost",
		port: 0,
		assets: { styles: "", site: "", enhance: "", chunks: new Map(), embed: new Map() },
		clientScript: "client",
		session: "test",
		io,
		palette: createPalette(false),
	});
	onTestFinished(close);
	const address = /http:\/\/localhost:\d+\//.exec(io.stdout.text)![0];
	const messages = await listen(`${address}__prereq/events`);
	const get = (path: string): Promise<Response> => fetch(new URL(path, address));
	const text = async (path: string): Promise<string> => (await get(path)).text();
	return { cwd, io, close, messages, get, text };
}

/** The messages of an event stream so far; grows. */
async function listen(address: string): Promise<readonly Message[]> {
	const { body } = await fetch(address);
	const messages: Message[] = [];
	void (async () => {
		const decoder = new TextDecoder();
		for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
			for (const [, data] of decoder.decode(chunk).matchAll(/^data: (.*)$/gm)) {
				messages.push(JSON.parse(data!) as Message);
			}
		}
	})();
	await vi.waitUntil(() => messages.length > 0);
	return messages;
}

const within = { timeout: 60_000, interval: 10 };

test("serves the site, says where, and stops", async () => {
	const { io, get, text, close, messages } = await serve(SOUND);
	expect(io.stdout.text).toMatch(
		/^\n {2}➜ http:\/\/localhost:\d+\/\n\n {2}Watching content · 6 topics, 1 roadmap · ready in \d+/,
	);
	expect(messages).toEqual([{ revision: "test-1", problem: null }]);
	expect(await text("/topics/adding/")).toContain(
		'<script type="module" src="/__prereq/client.js?revision=test-1"></script>',
	);
	expect((await get("/nope")).status).toBe(404);
	expect((await fetch((await get("/")).url, { method: "POST" })).status).toBe(405);
	await close();
	await expect(get("/")).rejects.toThrow();
});

test("an edit is served and announced; so are new, replaced and removed files", async () => {
	const { cwd, messages, text } = await serve(SOUND);
	const file = join(cwd, "content/topics/adding.md");
	writeFileSync(file, readFileSync(file, "utf8").replace("title: Adding", "title: Sums"));
	await vi.waitUntil(() => messages.at(-1)?.revision === "test-2", within);
	expect(await text("/topics/adding/")).toContain('<h1 id="adding:title">Sums</h1>');

	writeFileSync(`${file}~`, topic("Totals"));
	renameSync(`${file}~`, file);
	await vi.waitUntil(async () => (await text("/topics/adding/")).includes("Totals"), within);
	writeFileSync(file, topic("Totals again"));
	await vi.waitUntil(async () => (await text("/topics/adding/")).includes("Totals again"), within);

	writeFiles(cwd, { "content/topics/deep/subtracting.md": topic("Subtracting") });
	await vi.waitUntil(
		async () => (await text("/topics/subtracting/")).includes("Subtracting"),
		within,
	);
	rmSync(join(cwd, "content/topics/deep"), { recursive: true });
	await vi.waitUntil(
		async () => !(await text("/topics/subtracting/")).includes("What subtracting"),
		within,
	);
});

test("an error: the same text in terminal and page, the last good page stays, recovery clears it", async () => {
	const { cwd, io, messages, text } = await serve(SOUND);
	writeFiles(cwd, { "content/topics/counting.md": CYCLE["content/topics/counting.md"]! });
	await vi.waitUntil(() => messages.at(-1)?.problem != null, within);
	const { problem, revision } = messages.at(-1)!;
	expect(revision).toBe("test-1");
	expect(problem).toContain("graph/no-cycle");
	await vi.waitUntil(() => io.stdout.text.includes(problem!), within);
	expect(await text("/topics/counting/")).toContain('<h1 id="counting:title">Counting</h1>');

	writeFiles(cwd, { "content/topics/counting.md": SOUND["content/topics/counting.md"]! });
	await vi.waitUntil(() => messages.at(-1)?.problem === null, within);
	expect(messages.at(-1)!.revision).not.toBe("test-1");
});

test("a start with errors waits for the first good build", async () => {
	const { cwd, get, messages } = await serve(CYCLE);
	expect(messages[0]).toMatchObject({ revision: "none" });
	expect((await get("/")).status).toBe(503);
	writeFiles(cwd, SOUND);
	await vi.waitUntil(async () => (await get("/")).status === 200, within);
});

test("a folder that is emptied or removed is a problem, not a crash", async () => {
	const { cwd, messages, text } = await serve(SOUND);
	rmSync(join(cwd, "content"), { recursive: true });
	await vi.waitUntil(() => messages.at(-1)?.problem != null, within);
	expect(messages.at(-1)!.problem).toMatch(/^prereq: /);
	expect(await text("/")).toContain("Numbers");
});
