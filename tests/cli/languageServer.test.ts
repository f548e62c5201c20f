import { spawn } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { VFile } from "vfile";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeContent, makeFolder, ROOT } from "../workspace.ts";

interface LspDiagnostic {
	readonly code?: string;
	readonly message: string;
	readonly range: object;
	readonly severity: number;
	readonly data?: { readonly expected: readonly string[] };
}

interface LspMessage {
	readonly id?: number;
	readonly method?: string;
	readonly params?: { readonly uri: string; readonly diagnostics: readonly LspDiagnostic[] };
	readonly result?: unknown;
}

const TEXT =
	"---\ntitle: Vectors\nlevl: beginner\neffort: 2-4h\n---\n\nSee [the page](http://a.example/x).\n";

/** The example as a user would have it: beside what `npm install` brings. */
function installExample(): string {
	const folder = makeFolder();
	cpSync(join(ROOT, "examples/language-server"), folder, { recursive: true });
	symlinkSync(join(ROOT, "tests/node_modules"), join(folder, "node_modules"));
	return folder;
}

describe("the plugin", () => {
	it("turns findings into messages with ranges, notes and what is expected", async () => {
		const { addMessages } = await import(
			pathToFileURL(join(installExample(), "prereqLint.mjs")).href
		);
		const content = makeContent({ "topics/vectors.md": "---\ntitle: Old\n---\n\nOld.\n" });
		const file = new VFile({ path: "topics/vectors.md", cwd: content, value: TEXT });
		await addMessages(file);
		const found = file.messages.map(({ ruleId, line, column, fatal, expected }) => ({
			...{ ruleId, line, column, fatal, expected },
		}));
		expect(found).toContainEqual({
			...{ ruleId: "schema/no-unknown-key", line: 3, column: 1, fatal: true },
			expected: ["level"],
		});
		expect(found).toContainEqual({
			...{ ruleId: "resources/https", line: 7, column: 5, fatal: false },
			expected: ["[the page](https://a.example/x)"],
		});
		for (const { note, place } of file.messages) expect([note, place]).not.toContain(undefined);
	});
});

describe("the language server", () => {
	it("publishes diagnostics and offers the edit as a quick fix", { timeout: 30_000 }, async () => {
		const content = makeContent({ "topics/vectors.md": TEXT });
		const client = startServer(join(installExample(), "server.mjs"), content);
		const uri = pathToFileURL(join(content, "topics/vectors.md")).href;
		const rootUri = pathToFileURL(content).href;
		client.send({
			id: 1,
			method: "initialize",
			params: { processId: null, rootUri, capabilities: {} },
		});
		await client.next(({ id }) => id === 1);
		client.send({ method: "initialized", params: {} });
		const textDocument = { uri, languageId: "markdown", version: 1, text: TEXT };
		client.send({ method: "textDocument/didOpen", params: { textDocument } });
		const { params } = await client.next(
			({ method }) => method === "textDocument/publishDiagnostics",
		);
		const https = params?.diagnostics.find(({ code }) => code === "resources/https");
		expect(https).toMatchObject({
			severity: 2,
			range: { start: { line: 6, character: 4 }, end: { line: 6, character: 34 } },
		});
		client.send({
			...{ id: 2, method: "textDocument/codeAction" },
			params: { textDocument: { uri }, range: https?.range, context: { diagnostics: [https] } },
		});
		const { result } = await client.next(({ id }) => id === 2);
		expect(JSON.stringify(result)).toContain("[the page](https://a.example/x)");
	});
});

/** Speaks the protocol's framing over standard input and output. */
function startServer(script: string, cwd: string) {
	const server = spawn(process.execPath, [script, "--stdio"], { cwd });
	onTestFinished(() => void server.kill());
	const received: LspMessage[] = [];
	const waiting = new Set<() => void>();
	let buffer = Buffer.alloc(0);
	server.stdout.on("data", (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const end = buffer.indexOf("\r\n\r\n");
			const length = Number(/Content-Length: (\d+)/.exec(buffer.toString("latin1", 0, end))?.[1]);
			if (end < 0 || buffer.length < end + 4 + length) break;
			received.push(JSON.parse(buffer.toString("utf8", end + 4, end + 4 + length)));
			buffer = buffer.subarray(end + 4 + length);
		}
		for (const look of waiting) look();
	});
	return {
		send(message: object) {
			const text = JSON.stringify({ jsonrpc: "2.0", ...message });
			server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
		},
		next: (isWanted: (message: LspMessage) => boolean) =>
			new Promise<LspMessage>((resolve) => {
				const look = () => {
					const found = received.find(isWanted);
					if (!found) return;
					waiting.delete(look);
					resolve(found);
				};
				waiting.add(look);
				look();
			}),
	};
}
