import { selectRoadmap } from "@prereq/core";
import { expect, test } from "vitest";
import { compileFiles } from "../../testing/compiled.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { drawMap } from "./drawMap.ts";
import { CARD_HEIGHT, CARD_PADDING, CARD_WIDTH } from "./mapDrawing.ts";
import { textWidth } from "./textWidth.ts";
import { toMapSvg } from "./toMapSvg.ts";
import { wrapText } from "./wrapText.ts";

const ODD = {
	...SOUND,
	"content/topics/adding.md": topic(
		"'Adding <b>&</b> \"co\"'",
		"requires: [counting]\nkind: project",
	),
	"content/roadmaps/numbers.md": `${SOUND["content/roadmaps/numbers.md"]}- [](../topics/drawing.md) (optional)\n`,
};

async function draw(locale = "en") {
	const data = selectRoadmap(await compileFiles(ODD), "numbers")!;
	return drawMap({ ...data, locale }, { factsOf: ({ kind }) => kind });
}

test("every topic is drawn once, inside the picture, and none covers another", async () => {
	const { cards, width, height } = await draw();
	expect(cards.map(({ id }) => id).sort()).toEqual([
		"adding",
		"algebra",
		"counting",
		"drawing",
		"geometry",
		"multiplying",
	]);
	for (const one of cards) {
		expect(one.x + CARD_WIDTH).toBeLessThanOrEqual(width);
		expect(one.y + CARD_HEIGHT).toBeLessThanOrEqual(height);
		for (const other of cards) {
			const apart =
				one === other ||
				Math.abs(one.x - other.x) >= CARD_WIDTH ||
				Math.abs(one.y - other.y) >= CARD_HEIGHT;
			expect(apart, `${one.id} and ${other.id}`).toBe(true);
		}
	}
});

test("a line runs from the bottom of a card down to the top of what needs it", async () => {
	const { lines, cards } = await draw();
	const line = lines.find(({ from, to }) => from === "counting" && to === "adding")!;
	const spot = (id: string) => cards.find((card) => card.id === id)!;
	expect(line.points[0]).toEqual([
		spot("counting").x + CARD_WIDTH / 2,
		spot("counting").y + CARD_HEIGHT,
	]);
	expect(line.points.at(-1)).toEqual([spot("adding").x + CARD_WIDTH / 2, spot("adding").y]);
	expect((line.points.length - 1) % 3).toBe(0);
});

test("the file: a link per topic, titles as text, both colour schemes, nothing that runs", async () => {
	const svg = toMapSvg(await draw(), {
		topicHref: (id) => `topics/${id}/?a=1&b=2`,
		description: "Sums & more",
	});
	expect(svg.match(/<a href="/g)).toHaveLength(6);
	expect(svg).toContain('href="topics/adding/?a=1&amp;b=2"');
	expect(svg).toContain('<desc id="desc">Sums &amp; more</desc>');
	expect(svg).toContain("Adding &lt;b&gt;&amp;&lt;/b&gt;");
	expect(svg).toContain("prefers-color-scheme:dark");
	expect(svg).toContain('class="c project"');
	expect(svg).toContain('class="c optional"');
	expect(svg).not.toMatch(/<script|<b>|\son\w+=|NaN|undefined/);
});

test("where its language is read from right to left, so is the map", async () => {
	const [plain, mirrored] = [await draw("de"), await draw("he")];
	expect([plain.direction, mirrored.direction]).toEqual(["ltr", "rtl"]);
	const { width } = plain;
	expect(mirrored.cards.map(({ id, x, y }) => [id, x, y])).toEqual(
		plain.cards.map(({ id, x, y }) => [id, width - x - CARD_WIDTH, y]),
	);
	expect(mirrored.lines.map(({ points }) => points)).toEqual(
		plain.lines.map(({ points }) => points.map(([x, y]) => [width - x, y])),
	);
	expect(mirrored.headings.every(({ x }) => x > width / 2)).toBe(true);

	const options = { topicHref: (id: string) => id, description: "" };
	const startsOf = (svg: string) =>
		[...svg.matchAll(/<rect class="c[^>]* x="(\d+)".*?<tspan x="(\d+)"/g)].map(
			([, card, letters]) => Number(letters) - Number(card),
		);
	const svg = toMapSvg(mirrored, options);
	expect(svg).toContain(' direction="rtl"');
	expect(new Set(startsOf(svg))).toEqual(new Set([CARD_WIDTH - CARD_PADDING]));
	expect(toMapSvg(plain, options)).not.toContain("direction=");
	expect(new Set(startsOf(toMapSvg(plain, options)))).toEqual(new Set([CARD_PADDING]));
});

test.each([
	["The quick brown fox jumps", "en", ["The quick", "brown fox…"]],
	["self-attention, from (almost) nothing", "en", ["self-attention,", "from (almost)…"]],
	["The fox that jumped over extraordinary dogs", "en", ["The fox that", "jumped over…"]],
	["作为线性映射的矩阵与奇异值分解的应用", "zh", ["作为线性映射的", "矩阵与奇异值…"]],
	["Donaudampfschifffahrtsgesellschaft", "de", ["Donaudampfsc", "hifffahrtsgese…"]],
	["", "en", []],
])("wraps %s", (text, locale, expected) => {
	const lines = wrapText(text, { size: 14, width: 116, lines: 2, locale });
	expect(lines).toEqual(expected);
	for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(116);
});
