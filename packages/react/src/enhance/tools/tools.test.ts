// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as files from "../../dom/exchangeFile.ts";
import { topicTitle } from "../../dom/topicTitle.ts";
import { renderRoadmap } from "../../static/renderRoadmap.ts";
import {
	click,
	forgetProgress,
	press,
	settled,
	showRoadmap,
	topicItem,
} from "../../testing/page.ts";
import { roadmapData } from "../../testing/roadmapData.ts";
import { branches, diamond } from "../../testing/roadmaps.ts";
import { topic } from "../../testing/topic.ts";
import { enhanceRoadmap } from "../enhanceRoadmap.ts";

let stop = (): void => {};

async function enhance(...args: Parameters<typeof showRoadmap>): Promise<HTMLElement> {
	const root = showRoadmap(...args);
	stop = enhanceRoadmap(root);
	await settled();
	return root;
}

const dialog = (): HTMLDialogElement => document.querySelector("dialog") as HTMLDialogElement;
const title = (): string | null | undefined => dialog().querySelector("h2")?.textContent;
const shown = (): string[] =>
	[...document.querySelectorAll<HTMLElement>("ol > li")]
		.filter((item) => !item.hidden)
		.map((item) => item.id);

beforeEach(() => {
	forgetProgress();
	history.replaceState(null, "", "/");
});
afterEach(() => {
	vi.useRealTimers();
	stop();
	vi.restoreAllMocks();
});

async function arrive(key: string, from: string, shiftKey = false): Promise<string | undefined> {
	document.querySelector<HTMLElement>(`#${from} a`)?.focus();
	press(key, `#${from} a`, { shiftKey });
	await settled();
	return document.activeElement?.parentElement?.id;
}

test("arrows follow the list, Home and End its ends", async () => {
	await enhance(diamond);
	expect(await arrive("ArrowRight", "vectors")).toBe("matrices");
	expect(await arrive("ArrowLeft", "matrices")).toBe("vectors");
	expect(await arrive("ArrowDown", "matrices")).toBe("calculus");
	expect(await arrive("End", "vectors")).toBe("optimisation");
	expect(await arrive("ArrowDown", "optimisation")).toBe("optimisation");
	expect(await arrive("Home", "calculus")).toBe("vectors");
});

test("arrows follow the picture where the rows are a grid", async () => {
	await enhance(diamond);
	for (const row of document.querySelectorAll("ol")) row.style.display = "grid";
	expect(await arrive("ArrowDown", "calculus")).toBe("optimisation");
	expect(await arrive("ArrowUp", "optimisation")).toBe("matrices");
});

test("Shift with an arrow follows the prerequisites", async () => {
	await enhance(diamond);
	expect(await arrive("ArrowUp", "optimisation", true)).toBe("matrices");
	expect(await arrive("ArrowDown", "vectors", true)).toBe("matrices");
});

test("left and right are mirrored where the page runs from right to left", async () => {
	const root = await enhance(diamond);
	root.style.direction = "rtl";
	expect(await arrive("ArrowLeft", "vectors")).toBe("matrices");
});

test("a topic opens in the panel, and the focus comes back", async () => {
	const root = await enhance(diamond, { details: "inline" });
	const opened = vi.fn();
	root.addEventListener("prereq-open", (event) => opened((event as CustomEvent).detail));
	click("#matrices a");
	await settled();
	expect([dialog().open, title(), document.activeElement?.textContent]).toEqual([
		true,
		"Matrices",
		"Matrices",
	]);
	expect(opened).toHaveBeenCalledWith({ topicId: "matrices" });
	expect(location.hash).toBe("#matrices");
	dialog().close();
	await settled();
	expect(document.activeElement?.parentElement?.id).toBe("matrices");
	expect(location.hash).toBe("");
	expect(document.querySelectorAll("[data-details] > [data-topic]")).toHaveLength(4);
});

test("a link in the panel opens the next topic there", async () => {
	await enhance(diamond, { details: "inline" });
	click("#matrices a");
	await settled();
	click("dialog [data-part-of-topic=unlocks] a");
	await settled();
	expect(title()).toBe("Optimisation");
	dialog().close();
	await settled();
	expect(document.activeElement?.parentElement?.id).toBe("optimisation");
	expect(document.querySelectorAll("[data-details] > [data-topic]")).toHaveLength(4);
});

test("the panel sets and shows the status", async () => {
	await enhance(diamond, { details: "inline" });
	click("#matrices a");
	await settled();
	click("[data-set=skipped]");
	await settled();
	expect(topicItem("matrices").dataset["status"]).toBe("skipped");
	expect(dialog().querySelector("[aria-pressed=true]")?.textContent).toBe("Skipped");
	press("d", "dialog h2");
	await settled();
	expect(dialog().querySelector("[aria-pressed=true]")?.textContent).toBe("Done");
});

test("the address opens its topic; one that is gone does nothing", async () => {
	location.hash = "#calculus";
	await enhance(diamond, { details: "inline" });
	expect(title()).toBe("Calculus");
	stop();
	location.hash = "#nowhere";
	await enhance(diamond, { details: "inline" });
	expect(dialog().open).toBe(false);
});

test.each([
	["#nowhere", "This roadmap has no topic “nowhere”: search for another name"],
	["#向量", "This roadmap has no topic “向量”: search for another name"],
	["#/route", ""],
	["#a=b", ""],
	["#here", ""],
])("the address %s is answered with: %s", async (hash, said) => {
	location.hash = hash;
	const root = showRoadmap(diamond);
	root.insertAdjacentHTML("afterend", '<p id="here"></p><div data-roadmap-v="1"></div>');
	stop = enhanceRoadmap(root);
	await settled();
	expect(root.querySelector("[data-say]")?.textContent).toBe(said);
});

test("the tools speak in the words of their host", async () => {
	await enhance(diamond, {
		labels: { nothingToUndo: "No more", nothingMatches: "None", keys: "d is {done}" },
	});
	const said = () => document.querySelector("[data-say]")?.textContent;
	click("[data-do=undo]");
	await settled();
	expect(said()).toBe("No more");
	click("summary");
	await settled();
	expect(document.querySelector("[data-keys]")?.textContent).toBe("d is Done");
	const search = document.querySelector<HTMLInputElement>("[data-search]")!;
	search.value = "zzz";
	search.dispatchEvent(new Event("input", { bubbles: true }));
	await vi.waitFor(() => expect(said()).toBe("None"), 3000);
});

test("a host that prevents the event keeps the panel closed", async () => {
	const root = await enhance(diamond, { details: "inline" });
	root.addEventListener("prereq-open", (event) => event.preventDefault());
	click("#matrices a");
	await settled();
	expect(dialog().open).toBe(false);
});

test("undo takes back the last change, and a reset as one", async () => {
	await enhance(diamond);
	press("d", "#vectors a");
	press("l", "#matrices a");
	click("[data-do=reset]");
	await settled();
	const statuses = (): (string | undefined)[] =>
		["vectors", "matrices"].map((id) => topicItem(id).dataset["status"]);
	expect(statuses()).toEqual(["todo", "todo"]);
	const said = () => document.querySelector("[data-say]")?.textContent;
	expect(said()).toBe("Progress reset: Undo restores it");
	click("[data-do=undo]");
	await settled();
	expect([...statuses(), said()]).toEqual(["done", "started", "Last change undone"]);
	click("[data-do=undo]");
	await settled();
	expect([...statuses(), said()]).toEqual([
		"done",
		"todo",
		"Last change undone · Not started: Matrices",
	]);
});

test("export writes the record, import joins one", async () => {
	const saved = vi.spyOn(files, "saveFile").mockImplementation(() => {});
	await enhance(diamond);
	press("d", "#vectors a");
	click("[data-do=export]");
	await settled();
	expect(saved.mock.calls[0]?.[0].items["vectors"]?.[0]).toBe(28);

	const file = { format: 1, items: { matrices: [44, 1, 12], elsewhere: [20, 1, 4] } };
	vi.spyOn(files, "pickFile").mockResolvedValue(JSON.stringify(file));
	click("[data-do=import]");
	await settled();
	expect(topicItem("matrices").dataset["status"]).toBe("done");
	const kept = JSON.parse(localStorage.getItem("prereq:progress") ?? "").items;
	expect(Object.keys(kept).sort()).toEqual(["elsewhere", "matrices", "vectors"]);
});

test("an import that is older than what is recorded says so, and what brings it back", async () => {
	const saved = vi.spyOn(files, "saveFile").mockImplementation(() => {});
	await enhance(diamond);
	press("d", "#vectors a");
	click("[data-do=export]");
	await settled();
	click("[data-do=reset]");
	vi.spyOn(files, "pickFile").mockResolvedValue(JSON.stringify(saved.mock.calls[0]?.[0]));
	click("[data-do=import]");
	await settled();
	expect(topicItem("vectors").dataset["status"]).toBe("todo");
	expect(document.querySelector("[data-say]")?.textContent).toMatch(
		/^Nothing in this file is newer/,
	);
	click("[data-do=undo]");
	await settled();
	expect(topicItem("vectors").dataset["status"]).toBe("done");
});

test("undo and reset without anything to take back say so", async () => {
	await enhance(diamond);
	const said = () => document.querySelector("[data-say]")?.textContent;
	click("[data-do=undo]");
	await settled();
	expect(said()).toBe("Nothing to undo");
	click("[data-do=reset]");
	await settled();
	expect(said()).toBe("Nothing to reset");
});

test("a record of a newer version is named as that", async () => {
	vi.spyOn(files, "pickFile").mockResolvedValue('{"format":7,"items":{}}');
	await enhance(diamond);
	click("[data-do=import]");
	await settled();
	expect(document.querySelector("[data-say]")?.textContent).toMatch(/is from a newer version/);
	expect(localStorage.getItem("prereq:progress")).toBe(null);
});

test("who opens the tools finds the keys, who opens the panel those of the statuses", async () => {
	await enhance(diamond, { details: "inline" });
	expect(document.querySelector("[data-keys]")).toBe(null);
	for (let times = 0; times < 2; times++) {
		click("summary");
		await settled();
	}
	const [line, ...others] = document.querySelectorAll("[data-controls] [data-keys]");
	expect(line?.textContent).toContain("d Done · l In progress · s Skipped · r Not started");
	expect(others).toEqual([]);
	click("#matrices a");
	await settled();
	const keys = [...dialog().querySelectorAll("[data-set]")].map((button) => [
		button.textContent,
		button.getAttribute("aria-keyshortcuts"),
	]);
	expect(keys).toEqual([
		["Not started", "r"],
		["In progress", "l"],
		["Done", "d"],
		["Skipped", "s"],
	]);
});

test.each(["nonsense", "{}", "null", '{"format":1,"items":null}'])(
	"import refuses a file that is no record: %s",
	async (content) => {
		vi.spyOn(files, "pickFile").mockResolvedValue(content);
		await enhance(diamond);
		click("[data-do=import]");
		await settled();
		expect(document.querySelector("[data-say]")?.textContent).toBe("This file holds no progress");
		expect(localStorage.getItem("prereq:progress")).toBe(null);
	},
);

async function filter(name: "search" | "filter", value: string): Promise<void> {
	const field = document.querySelector(`[data-${name}]`) as HTMLInputElement;
	field.value = value;
	field.dispatchEvent(new Event("input", { bubbles: true }));
	await settled();
}

test("search and filter leave the matching topics", async () => {
	const root = await enhance(branches);
	await filter("search", "  EX ");
	expect(shown()).toEqual(["extra", "exam"]);
	expect(root.hasAttribute("data-filtered")).toBe(true);
	// Rows and sections without a topic that is left go too, and come back.
	expect(topicItem("theory").closest("section")?.hidden).toBe(true);
	expect(topicItem("exam").closest("section")?.hidden).toBe(false);
	await filter("search", "");
	await filter("filter", "[data-ready]");
	expect(shown()).toEqual(["basics"]);
	await filter("filter", "[data-track=path] *");
	expect(shown()).toEqual(["theory", "practice"]);
	const said = () => document.querySelector("[data-say]")?.textContent;
	await vi.waitFor(() => expect(said()).toBe("2 topics shown"), 3000);
	await filter("filter", "");
	expect(shown()).toHaveLength(6);
	expect(root.hasAttribute("data-filtered")).toBe(false);
	expect(root.querySelectorAll("section[hidden], ol[hidden]")).toHaveLength(0);
});

test("the slash key goes to the search", async () => {
	await enhance(diamond);
	press("/", "#vectors a");
	await settled();
	expect(document.activeElement).toBe(document.querySelector("[data-search]"));
	expect(document.querySelector("details")?.open).toBe(true);
});

test("the outline can be had at every width", async () => {
	const root = await enhance(diamond);
	click("[data-do=outline]");
	await settled();
	expect(root.dataset["view"]).toBe("outline");
	expect(document.querySelector("[data-do=outline]")?.getAttribute("aria-pressed")).toBe("true");
	click("[data-do=outline]");
	await settled();
	expect(root.dataset["view"]).toBe("map");
});

test("the map stays within reach of Tab when its tab stop is filtered away", async () => {
	const root = await enhance(diamond);
	const search = root.querySelector<HTMLInputElement>("[data-search]")!;
	const stops = () => [...root.querySelectorAll("ol a[tabindex='0']")].map(topicTitle);
	search.value = "calc";
	search.dispatchEvent(new Event("input", { bubbles: true }));
	await settled();
	expect(stops()).toEqual(["Calculus"]);
	search.value = "";
	search.dispatchEvent(new Event("input", { bubbles: true }));
	await settled();
	expect(stops()).toEqual(["Calculus"]);
});

test("a search leads to what it finds first, and says how much it is once the writing pauses", async () => {
	const root = await enhance(diamond);
	const search = root.querySelector<HTMLInputElement>("[data-search]")!;
	const said = () => root.querySelector(":scope > [data-say]")?.textContent;
	vi.useFakeTimers();
	for (const query of ["o", "op", "opt"]) {
		search.value = query;
		search.dispatchEvent(new Event("input", { bubbles: true }));
		await vi.advanceTimersByTimeAsync(300);
		expect(said()).toBe("");
	}
	await vi.advanceTimersByTimeAsync(300);
	expect(said()).toBe("1 topic shown");
	expect(press("Enter", "[data-search]", { isComposing: true }).defaultPrevented).toBe(false);
	expect(press("Enter", "[data-search]").defaultPrevented).toBe(true);
	expect(topicTitle(document.activeElement)).toBe("Optimisation");
});

const NOTHING = "Nothing matches: try another word, or show everything";

test("what it says of an empty map stays, of topics it goes away", async () => {
	const root = await enhance(diamond);
	const search = root.querySelector<HTMLInputElement>("[data-search]")!;
	const say = () => root.querySelector(":scope > [data-say]")?.textContent;
	vi.useFakeTimers();
	for (const [query, at, later] of [
		["zzz", NOTHING, NOTHING],
		["calc", "1 topic shown", ""],
	]) {
		search.value = query!;
		search.dispatchEvent(new Event("input", { bubbles: true }));
		await vi.advanceTimersByTimeAsync(500);
		expect(say()).toBe(at);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(say()).toBe(later);
	}
});

test("going back in the history closes the panel and leaves the address alone", async () => {
	await enhance(diamond, { details: "inline" });
	location.hash = "#matrices";
	await settled();
	expect(dialog().open).toBe(true);
	location.hash = "#elsewhere";
	await settled();
	expect([dialog().open, location.hash]).toEqual([false, "#elsewhere"]);
});

test("a link to a place inside of the panel keeps it open, and the focus comes back", async () => {
	await enhance(diamond, { details: "inline" });
	click("#matrices a");
	await settled();
	dialog().querySelector("article")?.insertAdjacentHTML("beforeend", '<p id="own">Own</p>');
	location.hash = "#own";
	await settled();
	expect(dialog().open).toBe(true);
	dialog().close();
	await settled();
	expect([document.activeElement?.parentElement?.id, location.hash]).toEqual(["matrices", ""]);
});

test.each([
	["#vectors", "vectors"],
	["#to-sets:vectors", "vectors"],
	["#to-limits:vectors", "to-limits:vectors"],
	["#to-nowhere:vectors", undefined],
	["#limits", "to-limits:limits"],
	["#to-limits:limits", "to-limits:limits"],
	["#limits:about", "to-limits:limits"],
])("of two roadmaps the address %s opens %s", async (hash, item) => {
	document.body.innerHTML = "<main></main><main></main>";
	const [one, two] = document.querySelectorAll("main");
	const rows = (id: string) => [{ id: "s", rows: [["vectors"], [id]] }];
	const data = (id: string) => {
		const made = roadmapData([topic("vectors"), topic(id)], rows(id));
		return { ...made, roadmap: { ...made.roadmap, id: `to-${id}` } };
	};
	if (one) one.innerHTML = renderRoadmap(data("sets"), { details: "inline" });
	if (two) two.innerHTML = renderRoadmap(data("limits"), { details: "inline" });
	const roots = [...document.querySelectorAll<HTMLElement>("[data-roadmap-v]")];
	location.hash = hash;
	const stops = roots.map((root) => enhanceRoadmap(root));
	await settled();
	const open = document.querySelector<HTMLDialogElement>("dialog[open]");
	expect(open?.querySelector("article")?.id).toBe(item && `${item}:about`);
	open?.close();
	await settled();
	if (item) expect(document.activeElement?.parentElement?.id).toBe(item);
	for (const end of stops) end();
});

test("of two maps with the topic in the address one opens it", async () => {
	const root = await enhance(diamond, { details: "inline" });
	const other = root.cloneNode(true) as HTMLElement;
	root.after(other);
	const stopOther = enhanceRoadmap(other);
	location.hash = "#matrices";
	await settled();
	expect(document.querySelectorAll("dialog[open]")).toHaveLength(1);
	stopOther();
});
