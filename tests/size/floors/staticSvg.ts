import type { RoadmapData } from "@prereq/core";

const WIDTH = 168;
const HEIGHT = 48;
const GAP_X = 32;
const GAP_Y = 64;
const PAD = 24;

export interface DrawnTopic {
	readonly id: string;
	readonly title: string;
	readonly x: number;
	readonly y: number;
}

/** The picture of a roadmap in absolute numbers: all that a drawing needs, nothing that a reader needs. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly topics: readonly DrawnTopic[];
	/** All lines as one path. */
	readonly lines: string;
}

export const CARD = { width: WIDTH, height: HEIGHT };

export const DRAWING_STYLE = `#root{overflow:auto;height:800px}
svg.rm{display:block;font:13px system-ui,sans-serif}
svg.rm .e{fill:none;stroke:#6b7280;stroke-width:1.5}
svg.rm rect{fill:#fff;stroke:#1f2937}
svg.rm text{fill:#111827;text-anchor:middle}
svg.rm [data-status=done] rect{fill:#bbf7d0}
svg.rm a:focus-visible{outline:2px solid #2563eb}`;

/** What a click has to do at least. */
export const TOGGLE_SCRIPT = `document.addEventListener("click", (event) => {
	const topic = event.target.closest("[data-status]");
	if (!topic) return;
	event.preventDefault();
	topic.setAttribute("data-status", topic.getAttribute("data-status") === "done" ? "todo" : "done");
});`;

export function drawRoadmap({ topics, roadmap }: RoadmapData): Drawing {
	const { columns, layers, lines } = roadmap.layout;
	const titles = new Map(topics.map(({ id, title }) => [id, title]));
	const drawn = new Map(
		layers.flatMap((layer, row) =>
			layer.topics.map(({ topic: id, column }): [string, DrawnTopic] => {
				const x = PAD + (column - 1) * (WIDTH + GAP_X);
				const y = PAD + row * (HEIGHT + GAP_Y);
				return [id, { id, title: titles.get(id) ?? id, x, y }];
			}),
		),
	);
	const curves = lines.map(({ from, to }) => {
		const start = drawn.get(from);
		const end = drawn.get(to);
		if (start === undefined || end === undefined) return "";
		const [x1, y1] = [start.x + WIDTH / 2, start.y + HEIGHT];
		const [x2, y2] = [end.x + WIDTH / 2, end.y];
		const middle = Math.round((y1 + y2) / 2);
		return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
	});
	return {
		width: 2 * PAD + columns * (WIDTH + GAP_X) - GAP_X,
		height: 2 * PAD + layers.length * (HEIGHT + GAP_Y) - GAP_Y,
		topics: [...drawn.values()],
		lines: curves.join(""),
	};
}

/** The least markup that shows the same picture; titles hold nothing that needs escaping. */
export function staticSvg({ width, height, topics, lines }: Drawing): string {
	const cards = topics.map(
		({ id, title, x, y }) =>
			`<a class="n" id="${id}" href="#d-${id}" data-status="todo"><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6"/><text x="${x + WIDTH / 2}" y="${y + 29}">${title}</text></a>`,
	);
	return `<svg class="rm" role="graphics-document" aria-label="Roadmap" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path class="e" d="${lines}"/>${cards.join("")}</svg>`;
}
