import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBase } from "./siteBase.ts";
import {
	pageFile,
	pathwayUrl,
	relativeUrl,
	roadmapUrl,
	roleUrl,
	topicUrl,
	transitionUrl,
} from "./siteUrl.ts";

test("relative addresses", () => {
	expect(relativeUrl("", "")).toBe("./");
	expect(relativeUrl("", "a/")).toBe("a/");
	expect(relativeUrl("a/", "")).toBe("../");
	expect(relativeUrl("topics/b/", "a/")).toBe("../../a/");
	expect(pageFile("topics", "b")).toBe("topics/b/index.html");
});

test("from every page a relative address leads to the target, for all ids", () => {
	const id = fc
		.string({ unit: "grapheme", minLength: 1 })
		.filter((text) => !/^\.{1,2}$/.test(text));
	const below = [topicUrl, roadmapUrl, roleUrl, transitionUrl, pathwayUrl].map((url) =>
		id.map(url),
	);
	const page = fc.oneof(...below, fc.constant(""));
	fc.assert(
		fc.property(page, page, (from, target) => {
			const resolved = new URL(relativeUrl(from, target), `http://host/base/${from}`);
			expect(resolved.href).toBe(new URL(`http://host/base/${target}`).href);
		}),
	);
});

test("bases are read with or without a final slash", () => {
	expect(parseBase("/")).toEqual({ origin: undefined, path: "/" });
	expect(parseBase("/learn")).toEqual({ origin: undefined, path: "/learn/" });
	expect(parseBase("https://a.org")).toEqual({ origin: "https://a.org", path: "/" });
	expect(parseBase("https://a.org/x?y#z")).toEqual({ origin: "https://a.org", path: "/x/" });
});
