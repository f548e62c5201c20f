import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serveAnswers } from "../serveAnswers.ts";
import { makeContent, makeFolder, startCli } from "../workspace.ts";

/** A server for links, and content that links to it. */
async function serveLinks(paths: readonly string[], allow: readonly string[] = []) {
	const server = await serveAnswers(({ url = "", method }, response) => {
		const times = server.asked.filter((one) => one.endsWith(` ${url}`)).length;
		const answer = (status: number, headers = {}) => response.writeHead(status, headers).end();
		if (url === "/moved") return answer(301, { location: "/here" });
		if (url === "/moved-away") return answer(302, { location: "/404" });
		if (url === "/circle") return answer(302, { location: "/circle" });
		if (url === "/no-head") return answer(method === "HEAD" ? 405 : 200);
		if (url === "/too-many") return answer(times > 1 ? 200 : 429, { "retry-after": "1" });
		if (url === "/too-many-then-gone")
			return times > 1 ? answer(410) : answer(429, { "retry-after": "1" });
		if (url === "/hangs-up") return response.destroy();
		return answer(/^\/\d{3}$/.test(url) ? Number(url.slice(1)) : 200);
	});
	const links = paths.map((path) => `[The page ${path}](${server.base}${path})`).join("\n");
	const rules = {
		"resources/no-dead-external": ["error", { allow }],
		"resources/https": "off",
		"graph/no-orphan": "off",
	};
	const folder = makeContent({
		"package.json": "{}",
		"prereq.config.json": JSON.stringify({ rules }),
		"topics/a.md": `---\ntitle: A\neffort: 1h\n---\n\n${links}\n`,
	});
	const check = async (...args: readonly string[]) => {
		const run = startCli(["check", ".", "--format", "compact", ...args], { cwd: folder });
		const { code, stdout, stderr } = await run.ended;
		const found = stdout
			.trimEnd()
			.split("\n")
			.map((line) => line.replace(server.base, ""));
		return { code, stderr, found: stdout === "" ? [] : found };
	};
	return { ...server, folder, check };
}

describe("prereq check --network", () => {
	it("asks nothing without it", async () => {
		const { check, asked } = await serveLinks(["/404"]);
		expect(await check()).toEqual({ code: 0, stderr: "", found: [] });
		expect(asked).toEqual([]);
	});

	it("follows redirects, asks by GET where HEAD is refused, comes back when told to, and names what is gone", async () => {
		const { check, asked } = await serveLinks([
			"/here#part",
			"/moved",
			"/moved-away",
			"/circle",
			"/no-head",
			"/403",
			"/404",
			"/too-many",
			"/too-many-then-gone",
			"/hangs-up",
		]);
		const { code, stderr, found } = await check("--network");
		expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
		const dead = (line: number, path: string, reason: string) =>
			`topics/a.md:${line}:1 error resources/no-dead-external \`${path}\` cannot be opened: ${reason}.`;
		expect(found).toEqual([
			dead(8, "/moved-away", "the server answers 404"),
			dead(9, "/circle", "redirect count exceeded"),
			dead(12, "/404", "the server answers 404"),
			dead(14, "/too-many-then-gone", "the server answers 410"),
			dead(15, "/hangs-up", "the host closed the connection"),
		]);
		expect(asked.filter((one) => one.endsWith("/no-head"))).toEqual([
			"HEAD /no-head",
			"GET /no-head",
		]);
		expect(asked.filter((one) => one.endsWith("/too-many"))).toHaveLength(2);
		expect(asked.filter((one) => one.endsWith("/hangs-up")).length).toBeGreaterThan(1);
	});

	it("does not ask hosts that are allowed", async () => {
		const { check, asked } = await serveLinks(["/404"], ["127.0.0.1"]);
		expect(await check("--network")).toEqual({ code: 0, stderr: "", found: [] });
		expect(asked).toEqual([]);
	});

	it("asks again tomorrow about what was there, and at once about what was not", async () => {
		const { check, asked, folder } = await serveLinks(["/here", "/404"]);
		const first = await check("--network");
		expect(first.found).toHaveLength(1);
		const before = asked.length;
		expect(await check("--network")).toEqual(first);
		expect(asked.slice(before)).toEqual(["HEAD /404", "GET /404"]);
		expect(join(folder, "node_modules/.cache/prereq/links.json")).toSatisfy(existsSync);
	});

	it("keeps nothing with --no-cache, and elsewhere with --cache-location", async () => {
		const { check, asked, folder } = await serveLinks(["/here"]);
		await check("--network", "--no-cache");
		await check("--network", "--no-cache");
		expect(asked).toEqual(["HEAD /here", "HEAD /here"]);
		await check("--network", "--cache-location", "kept");
		await check("--network", "--cache-location", "kept");
		expect(asked).toHaveLength(3);
		expect(readdirSync(folder).sort()).toEqual([
			"kept",
			"package.json",
			"prereq.config.json",
			"topics",
		]);
		expect(readdirSync(join(folder, "kept"))).toContain("links.json");
	});

	it("keeps nothing in the working directory when the content is of another project", async () => {
		const { folder } = await serveLinks(["/here"]);
		const cwd = makeFolder();
		const run = startCli(["check", folder, "--network"], { cwd });
		expect(await run.ended).toMatchObject({ code: 0, stderr: "" });
		expect(readdirSync(cwd)).toEqual([]);
		expect(join(folder, "node_modules/.cache/prereq/links.json")).toSatisfy(existsSync);
	});

	it("says so when there is no network", async () => {
		const links = [1, 2, 3].map((n) => `[Page ${n}](http://127.0.0.1:1/${n})`).join("\n");
		const rules = { "resources/no-dead-external": ["error", { allow: [] }] };
		const folder = makeContent({
			"prereq.config.json": JSON.stringify({ rules }),
			"topics/a.md": `---\ntitle: A\n---\n\n${links}\n`,
		});
		const { code, stdout, stderr } = await startCli(["check", ".", "--network"], { cwd: folder })
			.ended;
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toMatch(
			/^prereq: None of 3 links could be reached: .*\. Check the network, or leave `--network` out\.\n$/,
		);
	});
});
