// @vitest-environment happy-dom
import { memoryStore } from "@prereq/core/progress";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "../element.ts";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import { renderTopic } from "../static/renderTopic.ts";
import { click, forgetProgress, settled, topicItem } from "../testing/page.ts";
import { servePages } from "../testing/pages.ts";
import { branches, diamond } from "../testing/roadmaps.ts";
import type { RoadmapElement } from "./RoadmapElement.ts";

const FALLBACK = '<a href="/roadmap.html">The roadmap</a>';

async function show(html: string): Promise<RoadmapElement> {
	document.body.innerHTML = html;
	await settled();
	return document.querySelector("prereq-roadmap") as RoadmapElement;
}

beforeEach(forgetProgress);
afterEach(() => {
	document.body.innerHTML = "";
	vi.unstubAllGlobals();
});

test("upgrades the roadmap inside it", async () => {
	await show(`<prereq-roadmap>${renderRoadmap(diamond)}</prereq-roadmap>`);
	click("#vectors button");
	expect(topicItem("vectors").dataset["status"]).toBe("started");
});

test("fetches the roadmap of a page, without what could run", async () => {
	const roadmap = renderRoadmap(diamond).replace(
		"</ol>",
		`<script>globalThis.ran = 1</script><img src="x" onerror="globalThis.ran = 1" style="color:red"><a href=" javascript:1">x</a></ol>`,
	);
	servePages({ "/roadmap.html": `<html><body><h1>Page</h1>${roadmap}</body></html>` });
	const element = await show(`<prereq-roadmap src="/roadmap.html">${FALLBACK}</prereq-roadmap>`);
	expect(element.dataset["state"]).toBe("ready");
	expect(element.children).toHaveLength(1);
	expect(element.querySelectorAll("script, [onerror], [style], [href^=' j']")).toHaveLength(0);
	expect(topicItem("vectors").querySelector("a")?.getAttribute("href")).toBe("#vectors");
	click("#vectors button");
	expect(topicItem("vectors").dataset["status"]).toBe("started");
	expect("ran" in globalThis).toBe(false);
});

test.each([
	["a page that is not there", {}],
	["a page without a roadmap", { "/roadmap.html": "<p>Nothing</p>" }],
	["a later contract", { "/roadmap.html": '<div data-roadmap-v="2"></div>' }],
])("keeps the fallback for %s, and tells", async (_name, pages) => {
	servePages(pages);
	const failed = vi.fn();
	document.addEventListener("prereq-error", failed, { once: true });
	const element = await show(`<prereq-roadmap src="/roadmap.html">${FALLBACK}</prereq-roadmap>`);
	expect(element.innerHTML).toBe(FALLBACK);
	expect(element.dataset["state"]).toBe("failed");
	expect(failed).toHaveBeenCalledOnce();
});

test("loads another roadmap when the address changes", async () => {
	servePages({ "/a.html": renderRoadmap(diamond), "/b.html": renderRoadmap(branches) });
	const element = await show('<prereq-roadmap src="/a.html"></prereq-roadmap>');
	element.setAttribute("src", "/b.html");
	await settled();
	expect(element.querySelectorAll("ol > li")).toHaveLength(6);
	expect(element.children).toHaveLength(1);
});

test("stops listening when it is taken out", async () => {
	const element = await show(`<prereq-roadmap>${renderRoadmap(diamond)}</prereq-roadmap>`);
	const button = element.querySelector<HTMLElement>("#vectors button");
	element.remove();
	button?.click();
	expect(button?.getAttribute("aria-label")).toBe("Not started: Vectors");
});

test("uses the store that it is given before it is connected", async () => {
	const element = document.createElement("prereq-roadmap") as RoadmapElement;
	element.innerHTML = renderRoadmap(diamond);
	const store = memoryStore();
	element.store = store;
	document.body.replaceChildren(element);
	click("#vectors button");
	await settled();
	expect(Object.keys((await store.load())?.items ?? {})).toEqual(["vectors"]);
});

test("shows the article of a topic's page in the panel", async () => {
	servePages({
		"/topics/matrices.html": `<html><body><nav>Site</nav>${renderTopic(diamond, "matrices").replace(
			"</header>",
			'</header><fieldset data-ids="matrices" hidden><button data-to="done">Done</button></fieldset>',
		)}</body></html>`,
	});
	const topicHref = ({ id }: { id: string }) => `/topics/${id}.html`;
	const element = await show(
		`<prereq-roadmap>${renderRoadmap(diamond, { topicHref })}</prereq-roadmap>`,
	);
	click("#matrices a");
	await settled();
	const dialog = element.querySelector("dialog");
	expect(dialog?.open).toBe(true);
	expect(dialog?.querySelector("h1")?.textContent).toBe("Matrices");
	expect(dialog?.textContent).not.toContain("Site");
	expect(dialog?.querySelectorAll("[data-to]")).toHaveLength(0);
	dialog?.close();
	await settled();
	click("#matrices a");
	await settled();
	expect(element.querySelectorAll("dialog article")).toHaveLength(1);
});

test("loads what it is told after it is in the page", async () => {
	servePages({ "/roadmap.html": renderRoadmap(diamond) });
	const element = await show(`<prereq-roadmap>${FALLBACK}</prereq-roadmap>`);
	element.setAttribute("src", "/roadmap.html");
	await settled();
	expect(element.dataset["state"]).toBe("ready");
});

test("taken out with an open topic and put back, it is as it was before", async () => {
	const element = await show(
		`<prereq-roadmap>${renderRoadmap(diamond, { details: "inline" })}</prereq-roadmap>`,
	);
	click("#matrices a");
	await settled();
	element.remove();
	expect(element.querySelector("dialog")?.open).toBe(false);
	expect(element.querySelectorAll("[data-details] > article")).toHaveLength(4);
	document.body.append(element);
	click("#matrices a");
	await settled();
	expect(element.querySelector("dialog h2")?.textContent).toBe("Matrices");
});
