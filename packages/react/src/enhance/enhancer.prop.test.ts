// @vitest-environment happy-dom
import type { ProgressDoc } from "@prereq/core";
import {
	emptyProgress,
	measureProgress,
	memoryStore,
	mergeProgress,
	readyTopics,
	recordStatus,
	STATUSES,
	statusOf,
} from "@prereq/core/progress";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
	joinRecord,
	nextItem,
	readRecord,
	recordedStatus,
	writeRecord,
} from "../learner/record.ts";
import { renderRoadmap } from "../static/renderRoadmap.ts";
import { records, roadmaps } from "../testing/arbitraries.ts";
import { settled, showRoadmap } from "../testing/page.ts";
import { enhanceRoadmap } from "./enhanceRoadmap.ts";

const twice = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("law: the record joins as core joins it", () => {
	fc.assert(
		fc.property(records, records, (a, b) => {
			const joined = readRecord(a);
			joinRecord(joined, readRecord(b));
			expect(twice(writeRecord(joined))).toEqual(twice(mergeProgress(a, b)));
		}),
	);
});

test("law: a change is recorded as core records it", () => {
	fc.assert(
		fc.property(
			records,
			fc.constantFrom("a", "__proto__"),
			fc.constantFrom(...STATUSES),
			(doc, id, to) => {
				const recorded = readRecord(doc);
				expect(recordedStatus(recorded, [id])).toBe(statusOf(doc, id));
				if (statusOf(doc, id) === to) return;
				const [v, , best] = nextItem(recorded, [id], to);
				const [expectedV, , expectedBest] = Object.entries(recordStatus(doc, id, to, 1).items).find(
					([key]) => key === id,
				)?.[1] ?? [0, 0, 0];
				expect([v, best]).toEqual([expectedV, expectedBest]);
			},
		),
	);
});

/** What a roadmap shows, apart from the parts that only a script sets. */
function shown(root: HTMLElement): unknown {
	return {
		statuses: [...root.querySelectorAll<HTMLElement>("ol > li")].map((item) => [
			item.id,
			item.dataset["status"],
			item.dataset["ready"],
			item.dataset["next"],
			item.querySelector("button")?.getAttribute("aria-label"),
			new Set(item.querySelector("a")?.getAttribute("aria-describedby")?.split(" ")),
		]),
		counters: [...root.querySelectorAll("[data-done], [data-left]")].map(
			(line) => line.textContent,
		),
		bar: root.querySelector("progress")?.getAttribute("value"),
		next: root.querySelector<HTMLElement>("[data-continue]:not([hidden]) a")?.textContent,
	};
}

test("law: the enhancer shows for a record what static markup shows for it", async () => {
	await fc.assert(
		fc.asyncProperty(roadmaps, records, async (data, progress) => {
			const root = showRoadmap(data);
			const stop = enhanceRoadmap(root, { store: memoryStore(progress) });
			await settled();
			stop();
			const still = document.createElement("div");
			still.innerHTML = renderRoadmap(data, { progress });
			expect(shown(root)).toEqual(shown(still));
		}),
		{ numRuns: 60 },
	);
}, 60_000);

test("law: after any changes the enhancer shows what static markup shows for the record", async () => {
	const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom("d", "l", "s", "r", "u")), {
		minLength: 1,
		maxLength: 8,
	});
	await fc.assert(
		fc.asyncProperty(roadmaps, records, changes, async (data, progress, keys) => {
			const store = memoryStore(progress);
			const root = showRoadmap(data);
			const stop = enhanceRoadmap(root, { store });
			await settled();
			const links = [...root.querySelectorAll("ol > li > a")];
			for (const [nth, key] of links.length > 0 ? keys : []) {
				if (key === "u") root.querySelector<HTMLElement>("[data-do=undo]")?.click();
				else {
					const event = new KeyboardEvent("keydown", { key, bubbles: true });
					links[nth % links.length]?.dispatchEvent(event);
				}
				await settled();
			}
			stop();
			const still = document.createElement("div");
			still.innerHTML = renderRoadmap(data, { progress: (await store.load()) ?? emptyProgress() });
			expect(shown(root)).toEqual(shown(still));
		}),
		{ numRuns: 60 },
	);
}, 60_000);

test("law: ready topics are those of core, the bar and the rest are its measure", () => {
	const page = document.createElement("div");
	fc.assert(
		fc.property(roadmaps, records, (data, progress: ProgressDoc) => {
			page.innerHTML = renderRoadmap(data, { progress });
			const { topics, roadmap } = data;
			const ready = new Set(readyTopics({ topics, progress }).map(({ id }) => id));
			const marked = [...page.querySelectorAll("ol > [data-ready]")].map(({ id }) => id);
			expect(new Set(marked)).toEqual(ready);
			const { counts, ratio } = measureProgress({ roadmap, topics, progress });
			expect(page.querySelector("[data-done]")?.textContent).toMatch(
				new RegExp(`^${counts.done} of`),
			);
			const value = Number(page.querySelector("progress")?.getAttribute("value"));
			expect(Math.abs(value - ratio * 100)).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 60 },
	);
}, 60_000);

test("an empty record shows what no record shows", async () => {
	const [data] = fc.sample(roadmaps, { numRuns: 1, seed: 7 });
	if (data === undefined) throw new Error("no sample");
	expect(renderRoadmap(data, { progress: emptyProgress() })).toBe(renderRoadmap(data));
});
