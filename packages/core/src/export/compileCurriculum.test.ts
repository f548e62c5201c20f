import { describe, expect, it } from "vitest";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import { roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { compileCurriculum } from "./compileCurriculum.ts";
import { decodeCompiledCurriculum, decodeRoadmapData } from "./decodeCompiled.ts";
import { selectRoadmap } from "./selectRoadmap.ts";

async function compiled() {
	const { curriculum } = await parseCurriculum([
		topicFile("a"),
		topicFile("b", "requires: [a]\nrecommends: [d]"),
		topicFile("c", "requires: [b]"),
		topicFile("d"),
		topicFile("elsewhere"),
		roadmapFile("map", ["b", "c"]),
		roadmapFile("first", ["a"], "order: 1"),
	]);
	return compileCurriculum(curriculum!);
}

describe("compileCurriculum", () => {
	it("is plain JSON with a layout for every roadmap", async () => {
		const result = await compiled();
		expect(JSON.parse(JSON.stringify(result))).toEqual(result);
		expect(result.roadmaps.map(({ id }) => id)).toEqual(["first", "map"]);
		expect(result.roadmaps[1]?.layout).toMatchObject({
			layers: [
				{ section: "basics", topics: [{ topic: "b" }] },
				{ section: "basics", topics: [{ topic: "c" }] },
			],
			lines: [{ from: "b", to: "c" }],
		});
	});
});

describe("selectRoadmap", () => {
	it("takes the topics of the outline, what they require and what is named beside them", async () => {
		const data = selectRoadmap(await compiled(), "map");
		expect(data?.topics.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d"]);
	});

	it("finds nothing under an unknown id", async () => {
		expect(selectRoadmap(await compiled(), "constructor")).toBeUndefined();
	});
});

describe("decodeCompiledCurriculum", () => {
	it("accepts what was compiled", async () => {
		const result = await compiled();
		expect(decodeCompiledCurriculum(JSON.parse(JSON.stringify(result)))).toEqual(result);
		const data = selectRoadmap(result, "map");
		expect(decodeRoadmapData(JSON.parse(JSON.stringify(data)))).toEqual(data);
	});

	it("fills in the lists that an earlier version did not write", () => {
		const earlier = { format: 1, locale: "en", topics: [], roadmaps: [] };
		expect(decodeCompiledCurriculum(earlier)).toEqual({
			...earlier,
			locales: ["en"],
			roles: [],
			transitions: [],
			pathways: [],
			sources: [],
		});
	});

	it.each([null, 1, [], {}, { format: "1" }, { format: 1 }, { format: 1, topics: {} }])(
		"refuses %j",
		(value) => {
			expect(() => decodeCompiledCurriculum(value)).toThrow(/not a compiled curriculum/);
			expect(() => decodeRoadmapData(value)).toThrow(/not a compiled curriculum/);
		},
	);

	it("says what to do about a newer format", () => {
		expect(() => decodeCompiledCurriculum({ format: 2, topics: [], roadmaps: [] })).toThrow(
			/format 2; this version of prereq reads up to 1/,
		);
	});
});
