// @vitest-environment happy-dom

import type { ProgressDoc, RoadmapData } from "@prereq/core";
import { emptyProgress, memoryStore, recordStatus } from "@prereq/core/progress";
import { type ReactElement, StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as files from "../dom/exchangeFile.ts";
import { topicTitle } from "../dom/topicTitle.ts";
import { Roadmap } from "../index.ts";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import { click, forgetProgress, press, topicItem } from "../testing/page.ts";
import { complaints, doing, hydrate, mount, unmount, update } from "../testing/react.tsx";
import { branches, diamond, hostile } from "../testing/roadmaps.ts";

const status = (id: string): string | undefined => topicItem(id).dataset["status"];
const text = (selector: string): string | null | undefined =>
	document.querySelector(selector)?.textContent;
const label = (selector: string): string | null | undefined =>
	document.querySelector(selector)?.getAttribute("aria-label");
const vectorsDone = recordStatus(emptyProgress(), "vectors", "done", 1);

beforeEach(() => {
	forgetProgress();
	history.replaceState(null, "", "/");
});
afterEach(async () => {
	await unmount();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Markup without what only one of the two writers needs. */
function bare(html: string): string {
	const page = document.createElement("div");
	page.innerHTML = html;
	page.querySelector("[data-labels]")?.removeAttribute("data-labels");
	page.querySelector("[data-choices]")?.removeAttribute("data-choices");
	// A host that renders with React brings the script: what is disabled until then would be drawn twice.
	page.querySelector("fieldset")?.removeAttribute("disabled");
	// React loads the panel when the first topic is opened, the controls with their first use.
	page.querySelector("dialog")?.remove();
	page.querySelector("[data-controls] > div")?.remove();
	return page.innerHTML.replaceAll("<!-- -->", "");
}

test.each([
	["diamond", diamond, undefined],
	["branches", branches, undefined],
	["hostile", hostile, undefined],
	["diamond in progress", diamond, vectorsDone],
])("renders the markup of renderRoadmap on the server: %s", (_name, data, progress) => {
	const options = progress && { progress };
	const server = renderToString(
		<Roadmap data={data} {...(progress && { defaultProgress: progress })} />,
	);
	expect(bare(server)).toBe(bare(renderRoadmap(data, options)));
});

test.each([
	["diamond", diamond],
	["branches", branches],
])("hydrates without a difference: %s", async (_name, data) => {
	const stored = recordStatus(emptyProgress(), data.topics[0]?.id ?? "", "done", 1);
	localStorage.setItem("prereq:progress", JSON.stringify(stored));
	const root = await hydrate(<Roadmap data={data} />);
	expect(complaints()).toEqual([]);
	expect(root.hasAttribute("data-live") || root.querySelector("[data-live]")).toBeTruthy();
	expect(root.querySelectorAll("ol a[tabindex='0']")).toHaveLength(1);
	expect(root.querySelector<HTMLElement>("ol > li")?.dataset["status"]).toBe("done");
});

test("marking a topic updates its card, the counters and the announcement", async () => {
	await hydrate(<Roadmap data={diamond} />);
	await doing(() => press("d", "#vectors a"));
	expect([status("vectors"), label("#vectors button")]).toEqual(["done", "Done: Vectors"]);
	expect(text("[data-summary] p")).toBe("1 of 4 done 12h left Next: Matrices");
	expect(text("section header [data-done]")).toBe("1 of 1 done");
	expect(text("[data-say]")).toBe("Done: Vectors");
	expect(JSON.parse(localStorage.getItem("prereq:progress") ?? "").items.vectors[0]).toBe(28);
});

test("a click renders the topics that change, and no others", async () => {
	const slot = vi.fn(() => null);
	await hydrate(<Roadmap data={branches} slots={{ topic: slot }} />);
	slot.mockClear();
	await doing(() => click("#theory button"));
	const rendered = slot.mock.calls.map(([topic]: unknown[]) => (topic as { id: string }).id);
	// `basics` was the suggested next topic, now the started one is.
	expect(new Set(rendered)).toEqual(new Set(["theory", "basics"]));
});

test("opens a topic in the panel, with the focus on its heading and back", async () => {
	await hydrate(<Roadmap data={diamond} />);
	await doing(() => click("#matrices a"));
	const dialog = document.querySelector("dialog");
	expect([dialog?.open, document.activeElement?.textContent]).toEqual([true, "Matrices"]);
	expect(location.hash).toBe("#matrices");
	await doing(() => click("[data-set=started]"));
	expect(text("[aria-pressed=true]")).toBe("In progress");
	expect(status("matrices")).toBe("started");
	await doing(() => click("[data-part-of-topic=unlocks] a"));
	expect(document.activeElement?.textContent).toBe("Optimisation");
	await doing(() => dialog?.close());
	expect(document.activeElement?.parentElement?.id).toBe("optimisation");
	expect(location.hash).toBe("");
	expect(complaints()).toEqual([]);
});

test("the address opens its topic", async () => {
	location.hash = "#calculus";
	await hydrate(<Roadmap data={diamond} />);
	await doing(() => {});
	expect(text("dialog h2")).toBe("Calculus");
});

test("a host can show the topic itself", async () => {
	const onTopicOpen = vi.fn(() => false);
	await hydrate(<Roadmap data={diamond} onTopicOpen={onTopicOpen} />);
	await doing(() => click("#matrices a"));
	expect(onTopicOpen).toHaveBeenCalledWith("matrices");
	expect(document.querySelector("dialog[open]")).toBeNull();
});

test("leaves a topic in the address to the host too", async () => {
	location.hash = "#calculus";
	const onTopicOpen = vi.fn(() => false);
	await hydrate(<Roadmap data={diamond} onTopicOpen={onTopicOpen} />);
	await doing(() => {});
	expect(onTopicOpen).toHaveBeenCalledWith("calculus");
	expect(document.querySelector("dialog[open]")).toBeNull();
});

test("going back in the history closes the panel and leaves the address alone", async () => {
	await hydrate(<Roadmap data={diamond} />);
	await doing(() => {
		location.hash = "#matrices";
	});
	expect(document.querySelector("dialog")?.open).toBe(true);
	await doing(() => {
		location.hash = "#elsewhere";
	});
	expect([document.querySelector("dialog")?.open, location.hash]).toEqual([false, "#elsewhere"]);
});

test("roadmaps of one page stay in step", async () => {
	await mount(
		<main>
			<Roadmap data={diamond} />
			<Roadmap data={diamond} idPrefix="b-" />
		</main>,
	);
	await doing(() => click("#vectors button"));
	expect(status("b-vectors")).toBe("started");
});

test("roadmaps of one page stay in step where storage is blocked", async () => {
	const refuse = (): never => {
		throw new DOMException("no", "SecurityError");
	};
	vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
	await mount(
		<main>
			<Roadmap data={diamond} />
			<Roadmap data={diamond} idPrefix="b-" />
		</main>,
	);
	await doing(() => click("#b-vectors button"));
	expect(status("vectors")).toBe("started");
	const roots = [...document.querySelectorAll<HTMLElement>("[data-roadmap-v]")];
	expect(roots.map(({ dataset }) => dataset["storage"])).toEqual(["failed", "failed"]);
});

test("a second roadmap gets ids of its own; its topics have addresses", async () => {
	const two = (
		<StrictMode>
			<Roadmap data={diamond} />
			<Roadmap data={{ ...diamond }} />
			<Roadmap data={diamond} />
		</StrictMode>
	);
	await mount(two);
	await doing(() => {});
	const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const roots = [...document.querySelectorAll<HTMLElement>("[data-roadmap-v]")];
	expect(roots.map(({ dataset }) => dataset["prefix"])).toEqual([undefined, "demo:", "demo:2:"]);
	for (const root of roots) {
		const [link] = root.querySelectorAll("#demo\\:matrices a, #matrices a");
		const named = link?.getAttribute("aria-describedby")?.split(" ") ?? [];
		if (root !== roots[2]) expect(named.length).toBeGreaterThan(0);
		for (const id of named) expect(root.contains(document.getElementById(id))).toBe(true);
	}
	const openIn = () => roots.map((root) => root.querySelector("dialog")?.open ?? false);
	await doing(() => click("#demo\\:matrices a"));
	expect([location.hash, openIn()]).toEqual(["#demo:matrices", [false, true, false]]);
	await doing(() => click("[data-do=close]"));
	expect(document.activeElement?.parentElement?.id).toBe("demo:matrices");
	await doing(() => {
		location.hash = "#matrices";
	});
	expect(openIn()).toEqual([true, false, false]);
});

test("a link to a place inside of the panel keeps the panel open; going back closes it", async () => {
	await mount(
		<>
			<Roadmap
				data={diamond}
				slots={{
					details: () => (
						<p id="own">
							<a href="#own">Down</a>
						</p>
					),
				}}
			/>
			<p id="outside" />
		</>,
	);
	const isOpen = () => document.querySelector("dialog")?.open;
	await doing(() => click("#matrices a"));
	await doing(() => click("#own a"));
	await doing(() => {
		location.hash = "#own";
	});
	expect(isOpen()).toBe(true);
	await doing(() => click("[data-do=close]"));
	expect([isOpen(), location.hash]).toEqual([false, ""]);
	await doing(() => click("#matrices a"));
	await doing(() => {
		location.hash = "#outside";
	});
	expect([isOpen(), location.hash]).toEqual([false, "#outside"]);
});

test("keys that are typed into a field of the host are no keys of the topic", async () => {
	await mount(
		<Roadmap data={diamond} slots={{ details: () => <textarea id="own" aria-label="Own" /> }} />,
	);
	await doing(() => click("#matrices a"));
	await doing(() => press("d", "#own"));
	expect(status("matrices")).toBe("todo");
});

test("the map stays within reach of Tab when its tab stop is filtered away", async () => {
	const root = await mount(<Roadmap data={diamond} />);
	await doing(() => root.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	const search = root.querySelector<HTMLInputElement>("[data-search]");
	await doing(() => {
		if (search) search.value = "calc";
		search?.dispatchEvent(new Event("input", { bubbles: true }));
	});
	const stops = [...root.querySelectorAll("ol a[tabindex='0']")];
	expect(stops.map(topicTitle)).toEqual(["Calculus"]);
});

test("a search without results says what to do", async () => {
	const root = await mount(<Roadmap data={diamond} />);
	await doing(() => root.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	const search = root.querySelector<HTMLInputElement>("[data-search]");
	await doing(() => {
		if (search) search.value = "zzz";
		search?.dispatchEvent(new Event("input", { bubbles: true }));
	});
	const said = () => root.querySelector("[data-say]")?.textContent;
	await vi.waitFor(() => expect(said()).toMatch(/^Nothing matches/), 3000);
});

test("tells of changes, and can refuse them", async () => {
	const onStatusChange = vi.fn(({ to }) => to !== "done");
	await hydrate(<Roadmap data={diamond} onStatusChange={onStatusChange} />);
	await doing(() => click("#vectors button"));
	await doing(() => click("#vectors button"));
	expect(status("vectors")).toBe("started");
	expect(onStatusChange.mock.calls).toEqual([
		[{ topicId: "vectors", from: "todo", to: "started", reason: "mark" }],
		[{ topicId: "vectors", from: "started", to: "done", reason: "mark" }],
	]);
});

/** A host that keeps the record itself, once it may. */
function Keeper({ mayKeep }: { readonly mayKeep: (next: ProgressDoc) => boolean }): ReactElement {
	const [progress, setProgress] = useState<ProgressDoc>(vectorsDone);
	const onProgressChange = (next: ProgressDoc): void => {
		if (mayKeep(next)) setProgress(next);
	};
	return <Roadmap data={diamond} progress={progress} onProgressChange={onProgressChange} />;
}

test("shows the record of a host that keeps it", async () => {
	const seen: ProgressDoc[] = [];
	const keep = (next: ProgressDoc): boolean => seen.push(next) > 1;
	await hydrate(<Keeper mayKeep={keep} />);
	expect(status("vectors")).toBe("done");
	await doing(() => press("l", "#matrices a"));
	expect(status("matrices")).toBe("todo");
	await doing(() => press("l", "#matrices a"));
	expect(status("matrices")).toBe("started");
	expect(localStorage.getItem("prereq:progress")).toBe(null);
});

test("uses the store that it is given, and follows it", async () => {
	const store = memoryStore(vectorsDone);
	await hydrate(<Roadmap data={diamond} store={store} />);
	expect(status("vectors")).toBe("done");
	await doing(() => press("d", "#matrices a"));
	expect((await store.load())?.items["matrices"]?.[0]).toBe(28);
	await doing(() => void store.merge(recordStatus(emptyProgress(), "calculus", "skipped", 1)));
	expect(status("calculus")).toBe("skipped");
});

test("follows another tab", async () => {
	await hydrate(<Roadmap data={diamond} />);
	localStorage.setItem("prereq:progress", JSON.stringify(vectorsDone));
	await doing(() => dispatchEvent(new StorageEvent("storage", { key: "prereq:progress" })));
	expect(status("vectors")).toBe("done");
	expect(text("[data-summary] [data-done]")).toBe("1 of 4 done");
});

test.each([
	["blocked", "getItem"],
	["full", "setItem"],
] as const)("goes on in memory and says so when storage is %s", async (_name, method) => {
	const saved = vi.spyOn(files, "saveFile").mockImplementation(() => {});
	const refuse = (): never => {
		throw new DOMException("no", "QuotaExceededError");
	};
	const storage = { getItem: () => null, setItem: () => {}, clear: () => {} };
	vi.stubGlobal("localStorage", { ...storage, [method]: refuse });
	const root = await hydrate(<Roadmap data={diamond} />);
	await doing(() => press("d", "#vectors a"));
	await doing(() => press("l", "#matrices a"));
	expect([status("vectors"), status("matrices")]).toEqual(["done", "started"]);
	expect(document.querySelector<HTMLElement>("[data-trouble]")?.hidden).toBe(false);
	expect(root.dataset["storage"]).toBe("failed");
	await doing(() => document.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	await doing(() => click("[data-do=export]"));
	expect(Object.keys(saved.mock.calls[0]?.[0].items ?? {})).toEqual(["vectors", "matrices"]);
});

test("says that a stored record is from a newer version, and keeps it", async () => {
	localStorage.setItem("prereq:progress", '{"format":2,"items":{}}');
	await hydrate(<Roadmap data={diamond} />);
	await doing(() => press("d", "#vectors a"));
	expect(status("vectors")).toBe("done");
	expect(text("[data-trouble]:not([hidden])")).toMatch(
		/is from a newer version and stays as it is/,
	);
	expect(localStorage.getItem("prereq:progress")).toBe('{"format":2,"items":{}}');
});

test("says so when the address names a topic that is not there", async () => {
	location.hash = "#nowhere";
	await hydrate(<Roadmap data={diamond} />);
	expect(text("[data-say]")).toBe("This roadmap has no topic “nowhere”: search for another name");
	location.hash = "";
});

test("the tools speak in the words of their host", async () => {
	const labels = { nothingToUndo: "No more", nothingToReset: "All clear", keys: "d is {done}" };
	await hydrate(<Roadmap data={diamond} labels={labels} />);
	await doing(() => document.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	expect(text("[data-controls] [data-keys]")).toBe("d is Done");
	await doing(() => click("[data-do=undo]"));
	expect(text("[data-say]")).toBe("No more");
	await doing(() => click("[data-do=reset]"));
	expect(text("[data-say]")).toBe("All clear");
});

test("says why a status changes", async () => {
	const onStatusChange = vi.fn();
	await hydrate(<Roadmap data={diamond} onStatusChange={onStatusChange} />);
	await doing(() => document.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	await doing(() => press("d", "#vectors a"));
	await doing(() => click("[data-do=undo]"));
	await doing(() => press("s", "#vectors a"));
	await doing(() => click("[data-do=reset]"));
	expect(onStatusChange.mock.calls.map(([{ to, reason }]) => [to, reason])).toEqual([
		["done", "mark"],
		["todo", "undo"],
		["skipped", "mark"],
		["todo", "reset"],
	]);
	await doing(() => click("[data-do=undo]"));
	expect([status("vectors"), text("[data-say]")]).toEqual([
		"skipped",
		"Last change undone · Skipped: Vectors",
	]);
});

test("the panel opens at its heading, although browsers go to its first button", async () => {
	const { showModal } = HTMLDialogElement.prototype;
	vi.spyOn(HTMLDialogElement.prototype, "showModal").mockImplementation(function (
		this: HTMLDialogElement,
	) {
		showModal.call(this);
		this.querySelector("button")?.focus();
	});
	await hydrate(<Roadmap data={diamond} />);
	for (const id of ["vectors", "matrices"]) {
		await doing(() => click(`#${id} a`));
		expect(document.activeElement?.matches("dialog [data-topic] h2")).toBe(true);
		await doing(() => click("[data-do=close]"));
	}
});

test("says what cannot be undone, reset or imported, and the keys", async () => {
	await hydrate(<Roadmap data={diamond} />);
	await doing(() => document.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	expect(text("[data-controls] [data-keys]")).toContain(
		"d Done · l In progress · s Skipped · r Not started",
	);
	await doing(() => click("[data-do=undo]"));
	expect(text("[data-say]")).toBe("Nothing to undo");
	await doing(() => click("[data-do=reset]"));
	expect(text("[data-say]")).toBe("Nothing to reset");
	const pick = vi.spyOn(files, "pickFile");
	pick.mockResolvedValue('{"format":7,"items":{}}');
	await doing(() => click("[data-do=import]"));
	expect(text("[data-say]")).toMatch(/is from a newer version/);
	for (const said of ["Progress imported", /^Nothing in this file is newer/]) {
		pick.mockResolvedValue('{"format":1,"items":{"vectors":[44,1,12]}}');
		await doing(() => click("[data-do=import]"));
		expect(text("[data-say]")).toMatch(said);
	}
	pick.mockResolvedValue("nonsense");
	await doing(() => click("[data-do=import]"));
	expect(text("[data-say]")).toBe("This file holds no progress");
	await doing(() => click("#vectors a"));
	const keys = [...document.querySelectorAll("[data-set]")].map((button) =>
		button.getAttribute("aria-keyshortcuts"),
	);
	expect(keys).toEqual(["r", "l", "d", "s"]);
});

test("the focus goes along the prerequisite lines and leaves one tab stop", async () => {
	const root = await hydrate(<Roadmap data={diamond} />);
	const focused = (): string | undefined => document.activeElement?.parentElement?.id;
	document.querySelector<HTMLElement>("#vectors a")?.focus();
	const seen = [];
	for (const [key, shiftKey] of [
		["ArrowDown", true],
		["ArrowDown", true],
		["ArrowUp", true],
		["End", false],
		["Home", false],
	] as const) {
		await doing(() => press(key, undefined, { shiftKey }));
		seen.push(focused());
	}
	expect(seen).toEqual(["matrices", "optimisation", "matrices", "optimisation", "vectors"]);
	const stops = [...root.querySelectorAll<HTMLElement>("ol a[tabindex='0']")];
	expect(stops.map((link) => link.parentElement?.id)).toEqual(["vectors"]);
});

test("single keys act only where the focus is: statuses on a topic, the search in the roadmap", async () => {
	const root = await hydrate(<Roadmap data={diamond} />);
	const before = root.outerHTML;
	for (const key of ["d", "l", "s", "r", " ", "/"]) {
		expect(press(key, "body").defaultPrevented).toBe(false);
		if (key !== "/") expect(press(key, "[data-continue] a").defaultPrevented).toBe(false);
	}
	expect(root.outerHTML).toBe(before);
	expect(press("/", "[data-continue] a").defaultPrevented).toBe(true);
});

test("moves, searches, filters, undoes, resets, exports and imports", async () => {
	const saved = vi.spyOn(files, "saveFile").mockImplementation(() => {});
	await hydrate(<Roadmap data={diamond} />);
	document.querySelector<HTMLElement>("#vectors a")?.focus();
	await doing(() => press("ArrowDown", "#vectors a"));
	expect(document.activeElement?.parentElement?.id).toBe("matrices");
	await doing(() => press("d", "#vectors a"));
	await doing(() => press("/", "#vectors a"));
	await doing(() => document.querySelector("[data-controls]")?.dispatchEvent(new Event("toggle")));
	expect(document.activeElement?.matches("[data-search]")).toBe(true);
	await doing(() => click("[data-do=undo]"));
	expect(status("vectors")).toBe("todo");
	vi.spyOn(files, "pickFile").mockResolvedValue(JSON.stringify(vectorsDone));
	await doing(() => press("s", "#vectors a"));
	await doing(() => click("[data-do=reset]"));
	expect(status("vectors")).toBe("todo");
	await doing(() => click("[data-do=export]"));
	expect(saved.mock.calls[0]?.[0].items["vectors"]?.[0]).toBe(16 * 4);
	await doing(() => click("[data-do=import]"));
	expect(text("[data-say]")).toMatch(/^Nothing in this file is newer/);
	await doing(() => {
		const search = document.querySelector("[data-search]") as HTMLInputElement;
		search.value = "cal";
		search.dispatchEvent(new Event("input", { bubbles: true }));
	});
	const shown = [...document.querySelectorAll<HTMLElement>("ol > li")].filter((li) => !li.hidden);
	expect(shown.map(({ id }) => id)).toEqual(["calculus"]);
	expect(complaints()).toEqual([]);
});

test("fills the slots of a host", async () => {
	await mount(
		<Roadmap
			data={diamond}
			className="mine"
			slots={{
				topic: ({ id }, { ready }) => <b data-mine={id}>{ready ? "now" : "later"}</b>,
				details: ({ title }) => <h2>My {title}</h2>,
			}}
		/>,
	);
	expect(text("[data-mine=vectors]")).toBe("now");
	expect(document.querySelector(".prereq.mine")).not.toBe(null);
	await doing(() => click("#matrices a"));
	expect(document.activeElement?.textContent).toBe("My Matrices");
});

test("shows another roadmap when the data change", async () => {
	await mount(<Roadmap data={diamond} />);
	await update(<Roadmap data={branches} />);
	expect(document.querySelectorAll("ol > li")).toHaveLength(6);
});

test.each([
	["nothing", undefined],
	["a newer format", { ...diamond, format: 2 }],
])("says what is wrong with %s instead of an empty page", async (_name, data) => {
	await mount(<Roadmap data={data as unknown as RoadmapData} />);
	expect(text("[role=alert]")).toContain("This roadmap cannot be shown");
});
