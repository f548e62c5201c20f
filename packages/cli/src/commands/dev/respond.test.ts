import { expect, test } from "vitest";
import type { SiteFile } from "../../site/siteFile.ts";
import type { PreviewState } from "./preview.ts";
import { respond } from "./respond.ts";

const files = new Map<string, SiteFile>(
	["index.html", "404.html", "topics/向量/index.html", "assets/site.css"].map((path) => [
		path,
		{ path, render: () => `<${path}>` },
	]),
);
const state: PreviewState = {
	revision: "s-1",
	files,
	problem: undefined,
	content: undefined,
	summary: undefined,
};

test("pages, assets, the client script", () => {
	expect(respond("/", state, "client")).toEqual({
		status: 200,
		type: "text/html; charset=utf-8",
		body: "<index.html>",
	});
	expect(respond("/assets/site.css?v=1", state, "client")).toMatchObject({
		status: 200,
		type: "text/css; charset=utf-8",
	});
	expect(respond("/topics/%E5%90%91%E9%87%8F/", state, "client").body).toBe(
		"<topics/向量/index.html>",
	);
	expect(respond("/__prereq/client.js?revision=s-1", state, "client").body).toBe("client");
});

test("a folder without its slash leads to the page", () => {
	expect(respond("/topics/%E5%90%91%E9%87%8F?x=1", state, "")).toMatchObject({
		status: 307,
		location: "/topics/%E5%90%91%E9%87%8F/?x=1",
	});
});

test("unknown, malformed and climbing addresses", () => {
	expect(respond("/nope/", state, "")).toMatchObject({ status: 404, body: "<404.html>" });
	expect(respond("/../../etc/passwd", state, "").status).toBe(404);
	expect(respond("/%2e%2e/%2e%2e/etc/passwd", state, "").status).toBe(404);
	expect(respond("/%E0%A4%A", state, "").status).toBe(400);
	expect(respond("//evil.example/topics", state, "").status).toBe(404);
});

test("before the first good build: the problem, as text", () => {
	const waiting = respond(
		"/",
		{ ...state, files: undefined, revision: "none", problem: "a < b" },
		"",
	);
	expect(waiting.status).toBe(503);
	expect(waiting.body).toContain("<pre>a &lt; b</pre>");
	expect(waiting.body).toContain('src="/__prereq/client.js?revision=none"');
});
