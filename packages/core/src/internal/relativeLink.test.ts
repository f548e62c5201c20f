import fc from "fast-check";
import { expect, it } from "vitest";
import { linkTarget } from "./linkTarget.ts";
import { relativeLink } from "./relativeLink.ts";

it.each([
	["roadmaps/r.md", "topics/a.md", "../topics/a.md"],
	["roadmaps/r.md", "roadmaps/s.md", "s.md"],
	["r.md", "topics/a.md", "topics/a.md"],
	["topics/maths/a.md", "topics/数/b.md", "../数/b.md"],
	["r.md", "my (old) topics/a#1.md", "my%20%28old%29%20topics/a%231.md"],
])("%s links to %s as %s", (from, to, url) => {
	expect(relativeLink(from, to)).toBe(url);
});

it("leads where it should", () => {
	const name = fc
		.string({ minLength: 1, unit: "grapheme" })
		.filter((text) => !/[/]|^\.+$/.test(text));
	const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));
	fc.assert(
		fc.property(path, path, (from, to) => {
			expect(linkTarget(from, relativeLink(from, to))).toEqual({ path: to, anchor: "" });
		}),
	);
});
