// @vitest-environment happy-dom

import type { ProgressDoc, RoadmapData } from "@prereq/core";
import { emptyProgress, memoryStore, STATUSES } from "@prereq/core/progress";
import * as fc from "fast-check";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Progress, Roadmap, RoadmapProvider, useProgress } from "../index.ts";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import { records, roadmaps } from "../testing/arbitraries.ts";
import { click, forgetProgress, press } from "../testing/page.ts";
import { complaints, doing, hydrate, mount, unmount, update } from "../testing/react.tsx";
import { branches, diamond } from "../testing/roadmaps.ts";

beforeEach(forgetProgress);
afterEach(async () => {
	await unmount();
	vi.restoreAllMocks();
});

let mark: Progress["setStatus"];

/** Lets a test mark topics as a host does. */
function Marker(): null {
	mark = useProgress().setStatus;
	return null;
}

const elements = (selector: string): Element[] => [...document.querySelectorAll(selector)];

/** The summary and the map, without what only a script sets. */
function shown(page: ParentNode): (string | undefined)[] {
	for (const part of page.querySelectorAll("*")) {
		part.removeAttribute("tabindex");
		// One that was taken away and has come back stands behind the others.
		for (const { name, value } of [...part.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
			part.removeAttribute(name);
			part.setAttribute(name, value);
		}
	}
	return ["[data-summary] p", "progress", "[data-scroll]"].map((selector) =>
		page.querySelector(selector)?.outerHTML.replaceAll("<!-- -->", ""),
	);
}

function drawn(data: RoadmapData, progress: ProgressDoc): (string | undefined)[] {
	const page = document.createElement("div");
	page.innerHTML = renderRoadmap(data, { progress });
	return shown(page);
}

test("React takes the map of the server as it is, and marks it after a change", async () => {
	const root = await hydrate(<Roadmap data={diamond} />);
	const before = elements("[data-scroll] *");
	expect(before.some((element) => Object.keys(element).some((key) => /^__react/.test(key)))).toBe(
		false,
	);
	await doing(() => press("d", "#vectors a"));
	await doing(() => click("#matrices button"));
	expect(elements("[data-scroll] *")).toEqual(before);
	const store = JSON.parse(localStorage.getItem("prereq:progress") ?? "");
	expect(shown(root)).toEqual(drawn(diamond, store));
	expect(complaints()).toEqual([]);
});

test("law: after any changes the map of the server shows what static markup shows", async () => {
	await fc.assert(
		fc.asyncProperty(
			roadmaps,
			records,
			fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STATUSES)), { maxLength: 4 }),
			async (data, stored, changes) => {
				const store = memoryStore(stored);
				const root = await hydrate(
					<RoadmapProvider data={data} store={store}>
						<Roadmap />
						<Marker />
					</RoadmapProvider>,
				);
				for (const [nth, to] of changes) {
					const id = data.topics[nth % data.topics.length]?.id ?? "";
					await doing(() => mark(id, to));
				}
				expect(shown(root)).toEqual(drawn(data, (await store.load()) ?? emptyProgress()));
				await unmount();
			},
		),
		{ numRuns: 30 },
	);
});

test("labels that change are shown; those made anew with each render change nothing", async () => {
	const roadmap = (ready: string) => (
		<Roadmap
			data={diamond}
			labels={{ ready, statusOf: `${ready} {title}` }}
			topicHref={({ id }) => `/${id}/`}
		/>
	);
	await hydrate(roadmap("Now"));
	await doing(() => press("d", "#vectors a"));
	const before = elements("[data-scroll] *");
	await update(roadmap("Now"));
	expect(elements("[data-scroll] *")).toEqual(before);
	expect(document.querySelector("#vectors")?.getAttribute("data-status")).toBe("done");
	await update(roadmap("Jetzt"));
	await doing(() => {});
	expect(document.querySelector("#vectors button")?.getAttribute("aria-label")).toBe(
		"Jetzt Vectors",
	);
	expect(document.querySelector("#vectors")?.getAttribute("data-status")).toBe("done");
	expect(elements("ol a[tabindex='0']")).toHaveLength(1);
	await doing(() => press("s", "#matrices a"));
	expect(document.querySelector("#matrices")?.getAttribute("data-status")).toBe("skipped");
	expect(complaints()).toEqual([]);
});

test("other data, and slots that come later, are drawn by React", async () => {
	await hydrate(<Roadmap data={diamond} />);
	await update(<Roadmap data={diamond} slots={{ topic: ({ id }) => <b data-mine={id} /> }} />);
	expect(elements("[data-mine]")).toHaveLength(4);
	expect(elements("ol a[tabindex='0']")).toHaveLength(1);
	await update(<Roadmap data={branches} />);
	expect(elements("ol > li")).toHaveLength(6);
	expect(complaints()).toEqual([]);
});

test("markup that is older than the data is drawn anew", async () => {
	vi.spyOn(console, "error").mockImplementation(() => {});
	const older = { ...diamond.roadmap.layout, layers: diamond.roadmap.layout.layers.slice(1) };
	const [gone] = diamond.roadmap.sections;
	const roadmap = {
		...diamond.roadmap,
		layout: older,
		sections: diamond.roadmap.sections.slice(1),
	};
	await hydrate(<Roadmap data={diamond} />, <Roadmap data={{ ...diamond, roadmap }} />);
	expect(gone?.entries.length).toBeGreaterThan(0);
	expect(elements("ol > li")).toHaveLength(4);
	await doing(() => press("d", "#vectors a"));
	expect(document.querySelector("#vectors")?.getAttribute("data-status")).toBe("done");
});

test("without markup of a server everything is drawn", async () => {
	await mount(<Roadmap data={diamond} />);
	expect(elements("ol > li")).toHaveLength(4);
	await doing(() => press("d", "#vectors a"));
	expect(document.querySelector("section header [data-done]")?.textContent).toBe("1 of 1 done");
});
