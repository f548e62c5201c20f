// @vitest-environment happy-dom

import type { ProgressDoc, RoadmapData, Topic } from "@prereq/core";
import { emptyProgress, memoryStore, recordStatus } from "@prereq/core/progress";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { topicTitle } from "../dom/topicTitle.ts";
import { click, forgetProgress, press, settled, showRoadmap, topicItem } from "../testing/page.ts";
import { roadmapData } from "../testing/roadmapData.ts";
import { branches, diamond, hostile } from "../testing/roadmaps.ts";
import { topic } from "../testing/topic.ts";
import type { ViewOptions } from "../view/viewOptions.ts";
import { enhanceRoadmap, type StatusDetail } from "./enhanceRoadmap.ts";

let stop = (): void => {};

async function enhance(
	data: RoadmapData,
	options?: ViewOptions,
	store?: Parameters<typeof enhanceRoadmap>[1],
): Promise<HTMLElement> {
	const root = showRoadmap(data, options);
	stop = enhanceRoadmap(root, store);
	await settled();
	return root;
}

const stored = (): ProgressDoc => JSON.parse(localStorage.getItem("prereq:progress") ?? "null");
const status = (id: string): string | undefined => topicItem(id).dataset["status"];
const text = (selector: string): string | null | undefined =>
	document.querySelector(selector)?.textContent;
const label = (selector: string): string | null | undefined =>
	document.querySelector(selector)?.getAttribute("aria-label");

beforeEach(() => {
	forgetProgress();
	history.replaceState(null, "", "/");
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
});

test("enables the controls and leaves one tab stop in the map", async () => {
	const root = await enhance(diamond);
	expect(root.querySelector("fieldset")?.hasAttribute("disabled")).toBe(false);
	const stops = [...root.querySelectorAll<HTMLElement>("ol a, ol button")].filter(
		({ tabIndex }) => tabIndex === 0,
	);
	expect(stops.map(topicTitle)).toEqual(["Vectors"]);
});

test("the status button goes from not started to in progress to done and back", async () => {
	await enhance(diamond);
	const seen = [];
	for (let clicks = 0; clicks < 3; clicks++) {
		click("#vectors button");
		seen.push([status("vectors"), label("#vectors button")]);
	}
	expect(seen).toEqual([
		["started", "In progress: Vectors"],
		["done", "Done: Vectors"],
		["todo", "Not started: Vectors"],
	]);
});

test("marking a topic updates counters, bar, ready marks, the next topic and the announcement", async () => {
	await enhance(diamond);
	press("d", "#vectors a");
	await settled();
	expect(text("[data-summary] p")).toBe("1 of 4 done 12h left Next: Matrices");
	expect(text("section header [data-done]")).toBe("1 of 1 done");
	expect(document.querySelector("progress")?.getAttribute("value")).toBe("14");
	expect([...document.querySelectorAll("ol > [data-ready]")].map(({ id }) => id)).toEqual([
		"matrices",
		"calculus",
	]);
	expect(document.querySelector("ol > [data-next]")?.id).toBe("matrices");
	expect(document.querySelector("#matrices a")?.getAttribute("aria-describedby")).toBe(
		"matrices:needs :ready :next",
	);
	expect(text("[data-say]")).toBe("Done: Vectors");
});

test("keys set each status, and Space goes on", async () => {
	await enhance(diamond);
	const seen = [];
	for (const key of ["d", "l", "s", "r", " "]) {
		press(key, "#vectors a");
		seen.push(status("vectors"));
	}
	expect(seen).toEqual(["done", "started", "skipped", "todo", "started"]);
});

test("leaves keys with modifiers and keys in fields to the browser", async () => {
	await enhance(diamond);
	expect(press("d", "#vectors a", { ctrlKey: true }).defaultPrevented).toBe(false);
	expect(press("d", "[data-search]").defaultPrevented).toBe(false);
	expect(status("vectors")).toBe("todo");
});

test("single keys act only where the focus is: statuses on a topic, the search in the roadmap", async () => {
	const root = await enhance(diamond);
	const before = root.outerHTML;
	for (const key of ["d", "l", "s", "r", " ", "/"]) {
		expect(press(key, "body").defaultPrevented).toBe(false);
		if (key !== "/") expect(press(key, "[data-continue] a").defaultPrevented).toBe(false);
	}
	expect(root.outerHTML).toBe(before);
	expect(press("/", "[data-continue] a").defaultPrevented).toBe(true);
});

test("keeps progress for the next visit, under the topic and not the roadmap", async () => {
	await enhance(diamond);
	click("#vectors button");
	await settled();
	stop();
	const other = roadmapData(
		[topic("vectors"), topic("x", ["vectors"])],
		[{ id: "s", rows: [["vectors"], ["x"]] }],
	);
	await enhance(other);
	expect(status("vectors")).toBe("started");
	expect(text("[data-continue] a")).toBe("Vectors");
});

test("keeps what it does not know in the stored record", async () => {
	const foreign = { format: 1, items: { gone: [28, 5, 12] }, notes: { gone: "x" } };
	localStorage.setItem("prereq:progress", JSON.stringify(foreign));
	await enhance(diamond);
	click("#vectors button");
	await settled();
	expect(stored()).toMatchObject({
		...foreign,
		items: { gone: [28, 5, 12], vectors: [20, expect.any(Number), 4] },
	});
});

test("follows another tab", async () => {
	await enhance(diamond);
	const doc = recordStatus(emptyProgress(), "vectors", "done", 1);
	localStorage.setItem("prereq:progress", JSON.stringify(doc));
	dispatchEvent(new StorageEvent("storage", { key: "prereq:progress" }));
	await settled();
	expect(status("vectors")).toBe("done");
	expect(text("[data-summary] [data-done]")).toBe("1 of 4 done");
});

test.each([
	["blocked", "getItem"],
	["full", "setItem"],
] as const)("goes on in memory and says so when storage is %s", async (_name, method) => {
	const refuse = (): never => {
		throw new DOMException("no", "QuotaExceededError");
	};
	vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {}, [method]: refuse });
	await enhance(diamond);
	click("#vectors button");
	click("#vectors button");
	await settled();
	expect(status("vectors")).toBe("done");
	expect(document.querySelector<HTMLElement>("[data-trouble]")?.hidden).toBe(false);
});

test("says that a stored record is from a newer version, in the words of its host", async () => {
	const trouble = () => document.querySelector("[data-trouble]:not([hidden])")?.textContent;
	localStorage.setItem("prereq:progress", '{"format":2,"entries":[]}');
	await enhance(diamond);
	expect(trouble()).toMatch(/^The progress in this browser is from a newer version/);
	stop();
	await enhance(diamond, { locale: "zh" });
	expect(trouble()).toMatch(/^此浏览器中的进度来自更新的版本/);
	stop();
	await enhance(diamond, { labels: { storedNewer: "Too new." } });
	expect(trouble()).toBe("Too new.");
	expect(localStorage.getItem("prereq:progress")).toBe('{"format":2,"entries":[]}');
});

test.each(["nonsense", '{"format":2,"items":{}}', '{"format":1,"items":{"a":7}}', "null", "[]"])(
	"never overwrites a stored record that it cannot read: %s",
	async (record) => {
		localStorage.setItem("prereq:progress", record);
		await enhance(diamond);
		click("#vectors button");
		await settled();
		expect(status("vectors")).toBe("started");
		expect(localStorage.getItem("prereq:progress")).toBe(record);
	},
);

test("counts progress recorded under a former id, and outranks it", async () => {
	const renamed = roadmapData(
		[topic("new", [], { aliases: ["old"] })],
		[{ id: "s", rows: [["new"]] }],
	);
	const old = recordStatus(emptyProgress(), "old", "done", 1);
	localStorage.setItem("prereq:progress", JSON.stringify(old));
	await enhance(renamed);
	expect(status("new")).toBe("done");
	press("r", "#new a");
	await settled();
	stop();
	await enhance(renamed);
	expect(status("new")).toBe("todo");
});

test("an event tells what changes, and can prevent it", async () => {
	const root = await enhance(diamond);
	const seen: StatusDetail[] = [];
	root.addEventListener("prereq-status", (event) => {
		const { detail } = event as CustomEvent<StatusDetail>;
		seen.push(detail);
		if (detail.to === "done") event.preventDefault();
	});
	click("#vectors button");
	click("#vectors button");
	expect(seen).toEqual([
		{ topicId: "vectors", from: "todo", to: "started" },
		{ topicId: "vectors", from: "started", to: "done" },
	]);
	expect(status("vectors")).toBe("started");
});

test("uses the store that it is given", async () => {
	const store = memoryStore(recordStatus(emptyProgress(), "vectors", "done", 1));
	await enhance(diamond, {}, { store });
	expect(status("vectors")).toBe("done");
	press("s", "#matrices a");
	await settled();
	expect((await store.load())?.items["matrices"]?.[0]).toBe(24);
	expect(localStorage.getItem("prereq:progress")).toBe(null);
});

test("progress in the markup stays where nothing is recorded", async () => {
	const progress = recordStatus(emptyProgress(), "vectors", "done", 1);
	await enhance(diamond, { progress });
	press("d", "#matrices a");
	await settled();
	expect([status("vectors"), status("matrices")]).toEqual(["done", "done"]);
	expect(text("[data-summary] [data-done]")).toBe("2 of 4 done");
});

test("works with ids that are names of object members", async () => {
	await enhance(hostile);
	press("d", "#constructor a");
	press("s", "#__proto__ a");
	await settled();
	stop();
	await enhance(hostile);
	expect([status("constructor"), status("__proto__")]).toEqual(["done", "skipped"]);
	expect(document.querySelectorAll("script, img")).toHaveLength(0);
});

test("works with a prefix before all ids", async () => {
	await enhance(branches, { idPrefix: "a-" });
	press("d", "#a-basics a");
	await settled();
	expect(stored().items["basics"]?.[0]).toBe(28);
	expect(topicItem("a-theory").hasAttribute("data-ready")).toBe(true);
	expect(document.querySelector("#a-theory a")?.getAttribute("aria-describedby")).toContain(
		"a-:ready",
	);
});

test("takes its listeners away", async () => {
	await enhance(diamond);
	stop();
	click("#vectors button");
	expect(status("vectors")).toBe("todo");
});

test("a numbered list in the text of a topic is no topic", async () => {
	const [vectors, ...others] = diamond.topics;
	const bodyHtml = '<ol><li>First</li><li><a href="#why">Why</a></li></ol>';
	const data = { ...diamond, topics: [{ ...(vectors as Topic), bodyHtml }, ...others] };
	const root = await enhance(data, { details: "inline" });
	expect(root.querySelector<HTMLElement>("[data-body] a")?.tabIndex).toBe(0);
	press("End", "#vectors a");
	await settled();
	expect(document.activeElement?.parentElement?.id).toBe("optimisation");
	press("d", "[data-body] a");
	expect(localStorage.getItem("prereq:progress")).toBeNull();
	click("#matrices button");
	click("[data-do=reset]");
	await settled();
	expect(status("matrices")).toBe("todo");
});

test("roadmaps of one page stay in step", async () => {
	const root = await enhance(diamond);
	const other = root.cloneNode(true) as HTMLElement;
	root.after(other);
	const stopOther = enhanceRoadmap(other);
	await settled();
	click("#vectors button");
	await settled();
	expect(status("demo:vectors")).toBe("started");
	click("#demo\\:vectors button");
	await settled();
	expect(status("vectors")).toBe("done");
	stopOther();
});

test("roadmaps of one page stay in step where storage is blocked, one that comes later too", async () => {
	const refuse = (): never => {
		throw new DOMException("no", "SecurityError");
	};
	vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
	const root = await enhance(diamond);
	const [other, late] = [root.cloneNode(true), root.cloneNode(true)] as [HTMLElement, HTMLElement];
	root.after(other, late);
	const stops = [enhanceRoadmap(other)];
	await settled();
	click("#vectors button");
	await settled();
	expect(status("demo:vectors")).toBe("started");
	stops.push(enhanceRoadmap(late));
	await settled();
	expect(status("demo:2:vectors")).toBe("started");
	for (const end of stops) end();
});

test("a second roadmap gets ids of its own, and whatever refers to them follows", async () => {
	const root = await enhance(diamond, { details: "inline" });
	const other = root.cloneNode(true) as HTMLElement;
	root.after(other);
	const stopOther = enhanceRoadmap(other);
	await settled();
	const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const referring = "[aria-labelledby], [aria-describedby], a[href^='#']:not([data-panel-page])";
	const named = [...other.querySelectorAll(referring)].flatMap((element) => [
		...(element.getAttribute("aria-labelledby")?.split(" ") ?? []),
		...(element.getAttribute("aria-describedby")?.split(" ") ?? []),
		...(element.getAttribute("href")?.slice(1).split(" ") ?? []),
	]);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((id) => !other.contains(document.getElementById(id)))).toEqual([]);

	press("d", "#demo\\:vectors a");
	await settled();
	const described = document.querySelector("#demo\\:matrices a");
	expect(described?.getAttribute("aria-describedby")).toContain("demo::ready");
	expect(stored().items["vectors"]?.[0]).toBe(28);
	stopOther();
});
