// @vitest-environment happy-dom
import {
	emptyProgress,
	memoryStore,
	noteOf,
	recordNote,
	recordStatus,
	statusOf,
	ticksOf,
} from "@prereq/core/progress";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetProgress } from "../testing/page.ts";
import { enhanceTopicStatus } from "./enhanceTopicStatus.ts";

beforeEach(forgetProgress);

function show(ids: string): HTMLElement {
	document.body.innerHTML = `<fieldset data-ids="${ids}" hidden>
		<button data-to="todo"></button><button data-to="started"></button>
		<button data-to="done"></button><button data-to="skipped"></button>
		<p data-trouble hidden></p></fieldset>`;
	return document.querySelector("fieldset")!;
}

const pressed = (root: HTMLElement): (string | undefined)[] =>
	[...root.querySelectorAll<HTMLElement>("[aria-pressed=true]")].map(
		({ dataset }) => dataset["to"],
	);
const press = (root: HTMLElement, to: string): void =>
	root.querySelector<HTMLElement>(`[data-to=${to}]`)!.click();

test("shows what is recorded under a former id, and records under the current one", async () => {
	const store = memoryStore(recordStatus(emptyProgress(), "old id", "started", 1));
	const root = show("constructor old%20id");
	enhanceTopicStatus(root, { store });
	expect(root.hidden).toBe(false);
	await vi.waitFor(() => expect(pressed(root)).toEqual(["started"]));
	press(root, "done");
	expect(pressed(root)).toEqual(["done"]);
	const doc = (await store.load()) ?? emptyProgress();
	expect(statusOf(doc, "constructor")).toBe("done");
});

test("shares the record of the browser with other pages", async () => {
	const stop = enhanceTopicStatus(show("vectors"));
	press(document.body, "skipped");
	const stored = localStorage.getItem("prereq:progress") ?? "";
	expect(statusOf(JSON.parse(stored), "vectors")).toBe("skipped");
	stop();
	const again = show("vectors");
	enhanceTopicStatus(again);
	await vi.waitFor(() => expect(pressed(again)).toEqual(["skipped"]));
});

test("a host may refuse a change", async () => {
	const root = show("vectors");
	enhanceTopicStatus(root, { store: memoryStore() });
	await vi.waitFor(() => expect(pressed(root)).toEqual(["todo"]));
	root.addEventListener("prereq-status", (event) => event.preventDefault());
	press(root, "done");
	expect(pressed(root)).toEqual(["todo"]);
});

test("says when nothing can be stored, and goes on", async () => {
	const root = show("vectors");
	const store = { load: async () => null, merge: async () => Promise.reject(new Error("full")) };
	enhanceTopicStatus(root, { store });
	press(root, "done");
	await vi.waitFor(() => expect(root.querySelector("p")?.hidden).toBe(false));
	expect(pressed(root)).toEqual(["done"]);
});

test("says that a stored record is from a newer version", async () => {
	const root = show("vectors");
	localStorage.setItem("prereq:progress", '{"format":2}');
	enhanceTopicStatus(root);
	await vi.waitFor(() => expect(root.querySelector("p")?.hidden).toBe(false));
	expect(root.querySelector("p")?.textContent).toMatch(/is from a newer version/);
	localStorage.clear();
});

test("keeps notes and self-assessment in the article of the topic", async () => {
	document.body.innerHTML = `<article data-topic="vectors">
		<section data-part-of-topic="checkpoint"><input type="checkbox"></section>
		<section data-part-of-topic="notes" hidden><textarea></textarea><p role="alert" hidden></p></section>
		<fieldset data-ids="vectors" hidden><p data-trouble hidden></p></fieldset></article>`;
	const store = memoryStore(recordNote(emptyProgress(), "vectors", "arrows"));
	const stop = enhanceTopicStatus(document.querySelector("fieldset")!, { store });
	const field = document.querySelector("textarea")!;
	await vi.waitFor(() => expect(field.value).toBe("arrows"));
	document.querySelector("input")!.click();
	field.value = "lengths";
	stop();
	const doc = (await store.load()) ?? emptyProgress();
	expect([noteOf(doc, "vectors"), ticksOf(doc, "vectors", 1)]).toEqual(["lengths", [true]]);
	expect(document.querySelector("section:last-of-type")!).toHaveProperty("hidden", true);
});
