import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../testing/tempFolder.ts";
import { openLinkCache } from "./linkCache.ts";
import { waitOf } from "./openLink.ts";
import { openLinks } from "./openLinks.ts";

/** A server that answers by path, and what it was asked. */
async function serve() {
	const asked: string[] = [];
	let open = 0;
	let most = 0;
	const server = createServer((request, response) => {
		const path = request.url ?? "";
		asked.push(`${request.method} ${path}`);
		most = Math.max(most, ++open);
		const times = asked.filter((one) => one.endsWith(` ${path}`)).length;
		const answer = (status: number, headers = {}) => {
			open--;
			response.writeHead(status, headers).end();
		};
		if (path === "/slow") return void request.socket.on("close", () => open--);
		if (path === "/moved") return answer(301, { location: "/ok" });
		if (path === "/no-head") return answer(request.method === "HEAD" ? 405 : 200);
		if (path === "/later") return times > 1 ? answer(410) : answer(429, { "retry-after": "1" });
		if (path === "/much-later") return answer(429, { "retry-after": "3600" });
		if (path === "/busy") return answer(times > 3 ? 200 : 503);
		setTimeout(() => answer(/^\/(\d{3})$/.test(path) ? Number(path.slice(1)) : 200), 5);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { base, asked, most: () => most };
}

const QUICK = { pause: 1, timeout: 2000 };

test("gone pages are named with what the server says; what programs may not see is no problem", async () => {
	const { base } = await serve();
	const paths = ["/ok", "/404", "/410", "/403", "/429", "/moved", "/no-head", "/500"];
	const dead = await openLinks(
		paths.map((path) => base + path),
		QUICK,
	);
	expect([...dead]).toEqual([
		[`${base}/404`, "the server answers 404"],
		[`${base}/410`, "the server answers 410"],
		[`${base}/500`, "the server answers 500"],
	]);
});

test("a busy server is asked again, a page that is gone is not", async () => {
	const { base, asked } = await serve();
	expect((await openLinks([`${base}/busy`, `${base}/404`], QUICK)).has(`${base}/busy`)).toBe(false);
	expect(asked.filter((one) => one.endsWith("/404"))).toEqual(["HEAD /404", "GET /404"]);
});

test("a server that says when to come back is asked again then, unless that is too late", async () => {
	const { base, asked } = await serve();
	const started = performance.now();
	const dead = await openLinks([`${base}/later`, `${base}/much-later`], QUICK);
	expect(performance.now() - started).toBeGreaterThanOrEqual(990);
	expect([...dead]).toEqual([[`${base}/later`, "the server answers 410"]]);
	expect(asked.filter((one) => one.endsWith("/much-later"))).toEqual(["HEAD /much-later"]);
});

test.each([
	[null, undefined],
	["120", 120_000],
	["Wed, 01 Jul 2026 12:00:30 GMT", 30_000],
	["Wed, 01 Jul 2026 11:00:00 GMT", 0],
	["soon", undefined],
])("Retry-After: %s", (header, wait) => {
	expect(waitOf(header, Date.UTC(2026, 6, 1, 12))).toBe(wait);
});

test("a server that never answers, and one that is not there", async () => {
	const { base } = await serve();
	const gone = "http://127.0.0.1:1/";
	const urls = [`${base}/slow`, gone, `${base}/ok`];
	const dead = await openLinks(urls, { ...QUICK, timeout: 1500, retries: 0 });
	expect(Object.fromEntries(dead)).toEqual({
		[`${base}/slow`]: "no answer within 1.5 s",
		[gone]: expect.any(String),
	});
});

test("no more links at a time than allowed", async () => {
	const { base, most } = await serve();
	const urls = Array.from({ length: 30 }, (_, index) => `${base}/page-${index}`);
	expect((await openLinks(urls, { ...QUICK, concurrency: 3 })).size).toBe(0);
	expect(most()).toBeLessThanOrEqual(3);
	expect(most()).toBeGreaterThan(1);
});

test("when nothing at all can be reached, the network is to blame", async () => {
	const urls = ["/a", "/b", "/c"].map((path) => `http://127.0.0.1:1${path}`);
	await expect(openLinks(urls, { ...QUICK, retries: 0 })).rejects.toThrow(/None of 3 links/);
});

test("the cache keeps what was open for a day, and nothing from a broken file", () => {
	const path = join(tempFolder(), "cache/links.json");
	const noon = Date.UTC(2026, 6, 1, 12);
	openLinkCache(path, noon).save(["https://a.example/"]);
	expect(openLinkCache(path, noon + 1000).isFresh("https://a.example/")).toBe(true);
	expect(openLinkCache(path, noon + 25 * 3_600_000).isFresh("https://a.example/")).toBe(false);
	writeFileSync(path, readFileSync(path, "utf8").replace('"format":1', '"format":2'));
	expect(openLinkCache(path, noon + 1000).isFresh("https://a.example/")).toBe(false);
	writeFileSync(path, '{"format":1,"alive":[[');
	expect(openLinkCache(path, noon).isFresh("https://a.example/")).toBe(false);
});
