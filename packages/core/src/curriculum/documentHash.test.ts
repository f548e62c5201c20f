import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sourceHash } from "./documentHash.ts";

const expected = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

describe("sourceHash", () => {
	it("covers title and body", async () => {
		const hash = await sourceHash("---\ntitle: 向量\nlevel: beginner\n---\n\nAbout.\n\nMore.\n");
		expect(hash).toBe(expected("向量\nAbout.\n\nMore."));
	});

	it.each([
		["line ends", "---\r\ntitle: A\r\n---\r\n\r\nAbout.\r\nMore.\r\n"],
		["a byte order mark", "\uFEFF---\ntitle: A\n---\nAbout.\nMore."],
		["other front matter", "---\nlevel: beginner\ntitle: 'A'\n---\n\n\nAbout.\nMore.\n\n\n"],
	])("does not depend on %s", async (_, text) => {
		expect(await sourceHash(text)).toBe(expected("A\nAbout.\nMore."));
	});

	it("takes a title that cannot be read for an empty one", async () => {
		expect(await sourceHash("---\ntitle: [\n---\nAbout.")).toBe(expected("\nAbout."));
	});
});
