import { compileCurriculum, parseCurriculum, type RoadmapData, selectRoadmap } from "@prereq/core";
import { createRandom } from "../bench/random.mjs";

const HEADS = [
	...["Intro to", "Core", "Applied", "Advanced"],
	...["Practical", "Theory of", "Testing", "Designing"],
];
const TAILS = [
	...[
		"number types",
		"binary trees",
		"hash maps",
		"caching",
		"page layout",
		"threads",
		"type theory",
	],
	...["recursion", "version control", "accessibility", "indexes", "queues", "parsers", "proofs"],
	...["probability", "matrices"],
];
const STAGES = 6;

type Layout = RoadmapData["roadmap"]["layout"];

/**
 * A roadmap of `size` topics in six sections: a grid of rows of up to 24, each topic with one prerequisite
 * in the row before and a third of them with another further up, as widgets of others were measured with.
 */
export async function layeredRoadmap(size: number): Promise<RoadmapData> {
	const { next, integer, pick } = createRandom(size);
	const columns = Math.max(5, Math.min(24, Math.round(Math.sqrt(size) / 1.5)));
	const rows = Math.ceil(size / columns);
	const idAt = (row: number, column: number) =>
		`t${String(row * columns + column).padStart(4, "0")}`;
	const stages: string[][] = Array.from({ length: STAGES }, () => []);
	const files = Array.from({ length: size }, (_, at) => {
		const row = Math.floor(at / columns);
		const column = at % columns;
		const requires = new Set<string>();
		if (row > 0) {
			const near = Math.max(0, Math.min(columns - 1, column + integer(-1, 1)));
			requires.add(idAt(row - 1, near));
			if (next() < 0.35) {
				requires.add(idAt(Math.max(0, row - integer(1, 3)), integer(0, columns - 1)));
			}
		}
		const id = idAt(row, column);
		const title = `${pick(HEADS)} ${pick(TAILS)} ${at}`;
		stages[Math.floor((row / rows) * STAGES)]?.push(`- [${title}](../topics/${id}.md)`);
		const text = `---\ntitle: ${title}\nrequires: [${[...requires].join(", ")}]\n---\n\nWhat to learn, and why.\n`;
		return { path: `topics/${id}.md`, text };
	});
	const outline = stages.map((lines, at) => `## Stage ${at + 1}\n\n${lines.join("\n")}\n`);
	const roadmap = `---\ntitle: Bench\n---\n\nA roadmap.\n\n${outline.join("\n")}`;
	const { curriculum, diagnostics } = await parseCurriculum([
		...files,
		{ path: "roadmaps/bench.md", text: roadmap },
	]);
	const data = curriculum && selectRoadmap(compileCurriculum(curriculum), "bench");
	if (data === undefined) throw new Error(`no roadmap: ${diagnostics[0]?.message}`);
	return { ...data, roadmap: { ...data.roadmap, layout: gridLayout(data, columns) } };
}

/** Rows of equal length in the order of the topics; a row belongs to the section of its first topic. */
function gridLayout({ topics, roadmap }: RoadmapData, columns: number): Layout {
	const sectionOf = new Map(
		roadmap.sections.flatMap(({ id, entries }) => entries.map(({ topic }) => [topic, id] as const)),
	);
	const rows = Array.from({ length: Math.ceil(topics.length / columns) }, (_, row) =>
		topics.slice(row * columns, (row + 1) * columns),
	);
	return {
		...roadmap.layout,
		columns,
		layers: rows.map((row) => ({
			section: sectionOf.get(row[0]?.id ?? "") ?? "",
			topics: row.map(({ id }, index) => ({ topic: id, column: index + 1 })),
		})),
	};
}
