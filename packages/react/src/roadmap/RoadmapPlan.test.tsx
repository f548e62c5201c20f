// @vitest-environment happy-dom
import { memoryStore } from "@prereq/core/progress";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RoadmapPlan, RoadmapProvider, TopicPrerequisites, useTopic } from "../index.ts";
import { forgetProgress } from "../testing/page.ts";
import { complaints, doing, hydrate, mount, unmount } from "../testing/react.tsx";
import { diamond } from "../testing/roadmaps.ts";

const texts = (selector: string): (string | null)[] =>
	[...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

function Done({ id }: { readonly id: string }) {
	const { setStatus } = useTopic(id);
	return (
		<button type="button" id={`done-${id}`} onClick={() => setStatus("done")}>
			{id}
		</button>
	);
}

beforeEach(forgetProgress);
afterEach(async () => {
	await unmount();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test("makes a plan at once from a first day, and anew when a topic is done", async () => {
	await mount(
		<RoadmapProvider data={diamond} store={memoryStore()}>
			<Done id="vectors" />
			<RoadmapPlan defaultStart="2026-11-23" defaultHours={5} options={{ buffer: 0 }} />
		</RoadmapProvider>,
	);
	await doing(() => {});
	expect(texts("li li a")).toContain("Vectors");
	await doing(() => document.querySelector<HTMLElement>("#done-vectors")?.click());
	expect(texts("li li a")).not.toContain("Vectors");
});

test("marks the week that it is, in the browser alone", async () => {
	vi.useFakeTimers({ now: new Date(2026, 10, 30, 12), toFake: ["Date"] });
	const app = (
		<RoadmapProvider data={diamond} store={null}>
			<RoadmapPlan defaultStart="2026-11-23" defaultHours={5} options={{ buffer: 0 }} />
		</RoadmapProvider>
	);
	expect(renderToString(app)).not.toContain("2026-11-30");
	await mount(app);
	await doing(() => {});
	expect(
		[...document.querySelectorAll<HTMLElement>("[aria-current]")].map(
			({ dataset }) => dataset["week"],
		),
	).toEqual(["2026-11-30"]);
});

test("asks for hours and a day, and says why there is no plan", async () => {
	const app = (
		<RoadmapProvider data={diamond} store={null}>
			<RoadmapPlan />
		</RoadmapProvider>
	);
	expect(renderToString(app)).not.toContain("202");
	const form = await hydrate(app);
	expect(complaints()).toEqual([]);
	const field = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`);
	expect(field("start")?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
	const submit = async (hours: string): Promise<void> => {
		const input = field("hours");
		if (input !== null) input.value = hours;
		await doing(() => form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
	};
	await submit("0");
	expect(texts("[role=status]")[0]).toMatch(/^There is no plan: The week/);
	await submit("10");
	expect(texts("li li a")).toContain("Vectors");
	expect(texts("[role=status]")).toEqual([""]);
});

test("shows the way to a topic with statuses, nothing for an unknown one", async () => {
	await mount(
		<RoadmapProvider data={diamond} store={memoryStore()}>
			<Done id="vectors" />
			<TopicPrerequisites topicId="matrices" />
			<TopicPrerequisites topicId="constructor" />
		</RoadmapProvider>,
	);
	expect(texts("[data-stage='before'] li > a")).toEqual(["Vectors"]);
	await doing(() => document.querySelector<HTMLElement>("#done-vectors")?.click());
	expect(texts("[data-status='done'] > a")).toEqual(["Vectors"]);
	expect(document.querySelectorAll("[data-chain]")).toHaveLength(1);
});
