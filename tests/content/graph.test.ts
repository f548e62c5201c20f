import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	LEVELS,
	prerequisiteGraph,
	type Requirement,
	type Topic,
	type TopicId,
} from "@prereq/core";
import { longestChain, prerequisitesOf } from "@prereq/core/graph";
import { requiredTopics } from "@prereq/core/progress";
import { describe, expect, it } from "vitest";
import { CONTENT, copyContent, runCli } from "../workspace.ts";
import { listSections, listTopics, readContent } from "./readContent.ts";

const { topics, roadmaps } = await readContent();
const researcher = roadmaps.get("ai-safety-researcher")!;
const graph = prerequisiteGraph(topics.values());

describe("the graph of content/", () => {
	it("is one piece, as a whole and under every roadmap", () => {
		expect(pieces([...topics.keys()])).toHaveLength(1);
		for (const { sections } of roadmaps.values()) {
			const listed = listTopics(sections);
			const needed = listed.flatMap((id) => prerequisitesOf(graph, id));
			expect(pieces([...new Set([...listed, ...needed])])).toHaveLength(1);
		}
	});

	it("is clean in the strictest preset and under the rules that it leaves to the author", () => {
		const folder = copyContent();
		const config = JSON.parse(readFileSync(join(CONTENT, "prereq.config.json"), "utf8"));
		const rules = {
			"graph/no-redundant-prerequisite": "error",
			"graph/max-prerequisites": "error",
			"content/minimising-words": "error",
			"resources/policy": ["error", { max: 6 }],
		};
		writeFileSync(
			join(folder, "prereq.config.json"),
			JSON.stringify({ ...config, extends: "strict@2026-11", rules }),
		);
		const { code, stdout } = runCli(["check", folder, "--format", "json"]);
		expect(JSON.parse(stdout).diagnostics).toEqual([]);
		expect(code).toBe(0);
	});

	it("says why wherever it is not obvious: across sections, for alternatives and for advice", () => {
		const sectionOf = new Map<TopicId, string>(
			researcher.sections
				.flatMap(listSections)
				.flatMap((section) =>
					listTopics([{ ...section, sections: [] }]).map((id) => [id, section.id]),
				),
		);
		const isObvious = (topic: Topic, needed: Requirement) =>
			needed.type === "topic" && sectionOf.get(needed.topic) === sectionOf.get(topic.id);
		const unexplained = [...topics.values()].flatMap((topic) =>
			[
				...topic.requires.filter((needed) => !needed.reason && !isObvious(topic, needed)),
				...[...topic.recommends, ...topic.corequisites].filter(({ reason }) => !reason),
			].map((needed) => `${topic.id}: ${JSON.stringify(needed)}`),
		);
		expect(unexplained).toEqual([]);
	});

	it("has a longest chain that reads as a course of study", () => {
		const { chain } = longestChain(graph, () => 1);
		console.info(`longest chain: ${chain.join(" → ")}`);
		const phaseOf = (id: string) =>
			researcher.sections.findIndex((phase) => listTopics([phase]).includes(id));
		const phases = chain.map(phaseOf);
		expect(phases).toEqual(phases.toSorted((a, b) => a - b));
		expect(new Set(phases).size).toBe(3);
		const levels = chain.map((id) => LEVELS.indexOf(topics.get(id)!.level!));
		expect(levels[0]).toBe(0);
		for (let i = 1; i < levels.length; i++)
			expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1);
	});
});

/** The connected pieces among these topics, whatever the direction and strength of an arrow. */
function pieces(ids: readonly TopicId[]): readonly (readonly TopicId[])[] {
	const neighbours = new Map(ids.map((id) => [id, new Set<TopicId>()]));
	for (const id of ids) {
		const { requires, corequisites, recommends } = topics.get(id)!;
		for (const other of requiredTopics([...requires, ...corequisites, ...recommends])) {
			neighbours.get(other)?.add(id);
			if (neighbours.has(other)) neighbours.get(id)!.add(other);
		}
	}
	const seen = new Set<TopicId>();
	return ids.flatMap((start) => {
		if (seen.has(start)) return [];
		const piece = [start];
		seen.add(start);
		for (const id of piece)
			for (const next of neighbours.get(id)!)
				if (!seen.has(next)) {
					seen.add(next);
					piece.push(next);
				}
		return [piece];
	});
}
