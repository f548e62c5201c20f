import type { Resource, Topic } from "@prereq/core";
import { describe, expect, it } from "vitest";
import { readContent } from "./readContent.ts";

const { topics, pathways, roadmaps } = await readContent();
const list = [...topics.values()];
const resources = list.flatMap((topic) => topic.resources.map((resource) => ({ topic, resource })));

describe("every topic", () => {
	const rules: readonly (readonly [what: string, holds: (topic: Topic) => boolean])[] = [
		["has 2 to 5 objectives", ({ objectives }) => isWithin(objectives.length, 2, 5)],
		["has 1 to 6 resources", (topic) => isWithin(topic.resources.length, 1, 6)],
		["has a free resource", (topic) => topic.resources.some(({ cost }) => cost === "free")],
		["has a checkpoint of 3 questions or more", ({ checkpoint }) => checkpoint.length >= 3],
		[
			"has 4 of them where it is one itself",
			({ kind, checkpoint }) => kind !== "checkpoint" || checkpoint.length >= 4,
		],
		[
			"is summed up in 300 to 1000 characters",
			({ summary }) => isWithin(summary.length, 300, 1000),
		],
		["has effort as a range", ({ effort }) => effort !== undefined && effort.low < effort.high],
		["has a level and tags", ({ level, tags }) => level !== undefined && tags.length > 0],
	];
	for (const [what, holds] of rules) {
		it(what, () => {
			expect(list.filter((topic) => !holds(topic)).map(({ id }) => id)).toEqual([]);
		});
	}

	it("has a title of its own", () => {
		const titles = list.map(({ title }) => title.toLowerCase());
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});
});

describe("resources", () => {
	it("are free in at least 60 of 100 cases", () => {
		const free = resources.filter(({ resource }) => resource.cost === "free").length;
		console.info(`${resources.length} resources, ${free} of them free`);
		expect(free / resources.length).toBeGreaterThanOrEqual(0.6);
	});

	it("say what they cost and how long they take", () => {
		const silent = resources.filter(({ resource: { cost, duration } }) => !cost || !duration);
		expect(silent.map(({ topic, resource }) => `${topic.id}: ${resource.title}`)).toEqual([]);
	});

	it("have one canonical address each", () => {
		const odd = resources.filter(({ resource }) => !isCanonical(resource.url));
		expect(odd.map(({ topic, resource }) => `${topic.id}: ${resource.url}`)).toEqual([]);
		for (const { resources: own } of list)
			expect(new Set(own.map(({ url }) => url)).size).toBe(own.length);
	});

	it("are of one type wherever they stand, and of one cost", () => {
		const kinds = new Map<string, Set<string>>();
		for (const { resource } of resources) {
			const kind = `${resource.type}, ${resource.cost}`;
			kinds.set(resource.url, (kinds.get(resource.url) ?? new Set<string>()).add(kind));
		}
		expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
	});
});

describe("pathways", () => {
	it("pass through topics of their roadmap and link to where their story is told", () => {
		for (const { id, roadmap, topics: passed, link, outcome } of pathways.values()) {
			expect(roadmaps.has(roadmap), id).toBe(true);
			expect(passed.length, id).toBeGreaterThanOrEqual(2);
			expect(isCanonical(link ?? ""), id).toBe(true);
			expect(outcome, id).toBeTruthy();
		}
	});
});

function isWithin(value: number, low: number, high: number): boolean {
	return value >= low && value <= high;
}

/** An address that others would write in the same way: https, and neither tracking nor fragments. */
function isCanonical(address: Resource["url"]): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hash, host, pathname, searchParams, href } = new URL(address);
	const parameters = [...searchParams.keys()];
	if (protocol !== "https:" || hash !== "" || href !== address) return false;
	if (host === "arxiv.org") return /^\/(abs\/\d{4}\.\d{4,5})?$/.test(pathname);
	if (host === "youtu.be" || host === "youtube.com" || host.startsWith("m.")) return false;
	const allowed = host === "www.youtube.com" ? ["v", "list"] : ["id"];
	return parameters.length <= 1 && parameters.every((name) => allowed.includes(name));
}
