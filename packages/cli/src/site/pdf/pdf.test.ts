import { inflateSync } from "node:zlib";
import { selectRoadmap } from "@prereq/core";
import { expect, test } from "vitest";
import { compileFiles } from "../../testing/compiled.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { drawMap } from "../drawing/drawMap.ts";
import { CARD_PADDING, CARD_WIDTH, TITLE_SIZE } from "../drawing/mapDrawing.ts";
import { textWidth } from "../drawing/textWidth.ts";
import { PAGE } from "./pagePlace.ts";
import { hasPdfLetters, pdfRuns } from "./pdfText.ts";
import { splitPages } from "./splitPages.ts";
import { canBePdf, toMapPdf } from "./toMapPdf.ts";

async function draw(title = "Adding", locale = "en") {
	const files = { ...SOUND, "content/topics/adding.md": topic(title, "requires: [counting]") };
	const data = selectRoadmap(await compileFiles(files), "numbers")!;
	return drawMap({ ...data, locale }, { factsOf: () => "1 h" });
}

/** The operators of the first page. */
function readPage(bytes: Buffer): string {
	const stream = /<<\/Length (\d+)\/Filter\/FlateDecode>>\nstream\n/.exec(
		bytes.toString("latin1"),
	)!;
	const from = stream.index + stream[0].length;
	return inflateSync(bytes.subarray(from, from + Number(stream[1]))).toString("latin1");
}

test("the table of the file leads to every object, and each stream can be read", async () => {
	const drawing = await draw("加法 (a\\\\b)");
	const bytes = Buffer.from(toMapPdf(drawing, { topicHref: (id) => `https://x.org/${id}(1)/` }));
	const text = bytes.toString("latin1");
	expect(text.startsWith("%PDF-1.7\n")).toBe(true);
	const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
	expect(text.slice(start, start + 4)).toBe("xref");
	const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) =>
		Number(at),
	);
	expect(offsets.length).toBeGreaterThan(15);
	for (const [index, at] of offsets.entries()) {
		expect(text.slice(at, at + 12)).toContain(`${index + 1} 0 obj\n`);
	}
	for (const [, number] of text.matchAll(/(\d+) 0 R/g)) {
		expect(Number(number)).toBeLessThanOrEqual(offsets.length);
	}
	const operators = readPage(bytes);
	expect(operators).toContain("/Chinese");
	expect(operators).toContain("<52A06CD5>");
	expect(operators).not.toMatch(/NaN|undefined/);
	expect(text.match(/\/Subtype\/Link/g)).toHaveLength(5);
	expect(text).toContain("/URI(https://x.org/adding\\(1\\)/)");
	expect(text.match(/\/Dest\[/g)).toHaveLength(drawing.headings.length);
});

test("pages follow one another without a gap, cut no card, and no heading stands last", async () => {
	const drawing = await draw();
	const pages = splitPages(drawing, 260);
	expect(pages.length).toBeGreaterThan(2);
	expect(pages[0]?.top).toBe(0);
	expect(pages.at(-1)?.bottom).toBe(drawing.height);
	for (const [index, { top, bottom }] of pages.entries()) {
		expect(bottom - top).toBeLessThanOrEqual(260);
		if (index > 0) expect(top).toBe(pages[index - 1]?.bottom);
		for (const { y } of drawing.cards) expect(y < bottom && y + 68 > bottom).toBe(false);
		for (const { y } of drawing.headings) expect(y < bottom && y > bottom - 20).toBe(false);
	}
});

test("from right to left, letters end inside of their cards and boxes stand at the other side", async () => {
	const drawing = await draw("Adding", "he");
	const operators = readPage(Buffer.from(toMapPdf(drawing, { topicHref: () => undefined })));
	const scale = (PAGE.width - 2 * PAGE.margin) / drawing.width;
	const card = drawing.cards.find(({ title }) => title[0] === "Adding")!;
	const left = (x: number) => PAGE.margin + x * scale;
	const letters = /([\d.]+) [\d.]+ Td \/Latin [\d.]+ Tf <416464696E67>/.exec(operators);
	expect(Number(letters?.[1])).toBeCloseTo(
		left(card.x + CARD_WIDTH - CARD_PADDING - textWidth("Adding", TITLE_SIZE)),
		1,
	);
	const boxes = [...operators.matchAll(/0\.7 w ([\d.]+) [\d.]+ [\d.]+ [\d.]+ re S/g)];
	expect(boxes.map(([, x]) => Number(x))).toContainEqual(expect.closeTo(left(card.x + 6), 1));
});

test("letters that no standard font has: no file rather than gaps", async () => {
	expect(hasPdfLetters("Café “x” – 中文，標題")).toBe(true);
	expect(hasPdfLetters("مرحبا")).toBe(false);
	expect(hasPdfLetters("🎉")).toBe(false);
	expect(canBePdf(await draw("مرحبا"))).toBe(false);
	expect(pdfRuns("a中“")).toEqual([
		{ font: "Latin", hex: "61" },
		{ font: "Chinese", hex: "4E2D" },
		{ font: "Latin", hex: "93" },
	]);
});
