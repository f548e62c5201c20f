import { selectRoadmap } from "@prereq/core";
import { expect, test } from "vitest";
import { compileFiles } from "../../testing/compiled.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { drawMap } from "./drawMap.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./mapDrawing.ts";
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

async function draw() {
	const data = selectRoadmap(await compileFiles(ODD), "numbers")!;
	return drawMap(data, { factsOf: ({ kind }) => kind });
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

test.each([
	["The quick brown fox jumps", "en", ["The quick", "brown fox…"]],
	["self-attention, from (almost) nothing", "en", ["self-attention,", "from (almost)…"]],
	["作为线性映射的矩阵与奇异值分解的应用", "zh", ["作为线性映射的", "矩阵与奇异值…"]],
	["Donaudampfschifffahrtsgesellschaft", "de", ["Donaudampfsc", "hifffahrtsgese…"]],
	["", "en", []],
])("wraps %s", (text, locale, expected) => {
	const lines = wrapText(text, { size: 14, width: 116, lines: 2, locale });
	expect(lines).toEqual(expected);
	for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(116);
});
