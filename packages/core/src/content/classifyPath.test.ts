import { describe, expect, it } from "vitest";
import { classifyPath } from "./classifyPath.ts";

describe("classifyPath", () => {
	it.each([
		["topics/vectors.md", "topic", "vectors", undefined],
		["topics/math/vectors.zh.md", "topic", "vectors", "zh"],
		["roadmaps/map.zh-Hans.md", "roadmap", "map", "zh-Hans"],
		["roles/backend.md", "role", "backend", undefined],
		["transitions/backend--map.pt-BR.md", "transition", "backend--map", "pt-BR"],
		["pathways/ada.md", "pathway", "ada", undefined],
		["topics/constructor.md", "topic", "constructor", undefined],
		["topics/v1.5.md", "topic", "v1.5", undefined],
	])("reads %s", (path, kind, id, locale) => {
		expect(classifyPath(path)).toEqual({ kind, id, locale });
	});

	it.each([
		"README.md",
		"topics/README.md",
		"topics/readme.zh.md",
		"topics/vectors.txt",
		"prereq.config.json",
		"constructor/a.md",
		"topics.md",
	])("passes over %s", (path) => {
		expect(classifyPath(path)).toBeUndefined();
	});
});
