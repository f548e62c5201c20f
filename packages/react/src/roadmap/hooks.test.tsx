// @vitest-environment happy-dom
import { emptyProgress, memoryStore, noteOf, recordStatus, ticksOf } from "@prereq/core/progress";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Roadmap, RoadmapProvider, useProgress, useReadyTopics, useTopic } from "../index.ts";
import { click, forgetProgress, press, topicItem } from "../testing/page.ts";
import { complaints, doing, hydrate, mount, unmount } from "../testing/react.tsx";
import { branches, diamond } from "../testing/roadmaps.ts";

const text = (selector: string): string | null | undefined =>
	document.querySelector(selector)?.textContent;

beforeEach(forgetProgress);
afterEach(async () => {
	await unmount();
	vi.restoreAllMocks();
});

function Counter(): ReactElement {
	const { done, count, percent, left, next, undo, setStatus } = useProgress();
	return (
		<p data-counter="">
			{[done, count, percent, left, next].join(" ")}
			<button type="button" data-undo="" onClick={undo} />
			<button type="button" data-skip="" onClick={() => setStatus("calculus", "skipped")} />
		</p>
	);
}

function Ready(): ReactElement {
	const titles = useReadyTopics().map((topic) => topic.title);
	return <p data-ready-list="">{titles.join(", ")}</p>;
}

const renders = vi.fn();
function Card({ id }: { readonly id: string }): ReactElement {
	const { topic, status, ready, href, setStatus } = useTopic(id);
	renders(id);
	return (
		<button type="button" data-card={id} onClick={() => setStatus("done")}>
			{[topic?.title, status, ready, href].join(" ")}
		</button>
	);
}

test("own components and the roadmap share one state", async () => {
	await hydrate(
		<RoadmapProvider data={diamond}>
			<Counter />
			<Ready />
			<Card id="vectors" />
			<Roadmap />
		</RoadmapProvider>,
	);
	expect(text("[data-counter]")).toBe("0 4 0 840 vectors");
	expect(text("[data-card=vectors]")).toBe("Vectors todo true #vectors");
	await doing(() => click("[data-card=vectors]"));
	expect(topicItem("vectors").dataset["status"]).toBe("done");
	expect(text("[data-counter]")).toBe("1 4 14 720 matrices");
	expect(text("[data-ready-list]")).toBe("Matrices, Calculus");
	await doing(() => click("[data-skip]"));
	expect(text("[data-counter]")).toBe("1 3 20 480 matrices");
	await doing(() => click("[data-undo]"));
	await doing(() => press("s", "#vectors a"));
	expect(text("[data-card=vectors]")).toBe("Vectors skipped false #vectors");
	expect(complaints()).toEqual([]);
});

test("a topic's component renders again only when that topic changes", async () => {
	await mount(
		<RoadmapProvider data={branches} store={null}>
			<Card id="exam" />
			<Card id="extra" />
			<Card id="nowhere" />
		</RoadmapProvider>,
	);
	expect(text("[data-card=nowhere]")).toBe(" todo false #nowhere");
	renders.mockClear();
	await doing(() => click("[data-card=extra]"));
	expect(renders.mock.calls).toEqual([["extra"]]);
});

test("the provider starts with the record of the host, before the store is read", async () => {
	const store = memoryStore(recordStatus(emptyProgress(), "matrices", "done", 1));
	const defaultProgress = recordStatus(emptyProgress(), "vectors", "done", 1);
	await mount(
		<RoadmapProvider data={diamond} store={store} defaultProgress={defaultProgress}>
			<Counter />
		</RoadmapProvider>,
	);
	expect(text("[data-counter]")).toBe("2 4 35 540 calculus");
});

test("a hook outside of a roadmap says what to do", async () => {
	await expect(mount(<Counter />)).rejects.toThrow("put the component inside <RoadmapProvider>");
});

function Notes({ id }: { readonly id: string }): ReactElement {
	const { note, setNote, ticks, setTick } = useTopic(id);
	renders(id);
	return (
		<p data-notes={id}>
			{note}
			<button type="button" data-write="" onClick={() => setNote("arrows")} />
			{ticks.map((tick, question) => (
				<button
					// biome-ignore lint/suspicious/noArrayIndexKey: questions have no names
					key={question}
					type="button"
					data-tick={String(tick)}
					onClick={() => setTick(question, !tick)}
				/>
			))}
		</p>
	);
}

test("notes and ticks of a topic are state, in the record, and can be undone", async () => {
	const store = memoryStore();
	const data = {
		...diamond,
		topics: diamond.topics.map((one) =>
			one.id === "vectors" ? { ...one, checkpoint: ["Add?", "Scale?"] } : one,
		),
	};
	await hydrate(
		<RoadmapProvider data={data} store={store}>
			<Counter />
			<Notes id="vectors" />
		</RoadmapProvider>,
	);
	renders.mockClear();
	await doing(() => click("[data-write]"));
	expect(text("[data-notes]")).toBe("arrows");
	await doing(() => click("[data-tick]:last-child"));
	const ticks = () =>
		[...document.querySelectorAll<HTMLElement>("[data-tick]")].map(
			({ dataset }) => dataset["tick"],
		);
	expect(ticks()).toEqual(["false", "true"]);
	const doc = (await store.load()) ?? emptyProgress();
	expect([noteOf(doc, "vectors"), ticksOf(doc, "vectors", 2)]).toEqual(["arrows", [false, true]]);
	await doing(() => click("[data-undo]"));
	expect(ticks()).toEqual(["false", "false"]);
	await doing(() => click("[data-undo]"));
	expect(text("[data-notes]")).toBe("");
	expect(complaints()).toEqual([]);
});
