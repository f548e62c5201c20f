// @vitest-environment happy-dom
import type { DatedPlan } from "@prereq/core/plan";
import { expect, test } from "vitest";
import { planRoadmap } from "../plan/planRoadmap.ts";
import { branches, diamond } from "../testing/roadmaps.ts";
import { renderPlan } from "./renderPlan.ts";

const texts = (selector: string): string[] =>
	// Intl puts thin spaces around the dash of a range.
	[...document.querySelectorAll(selector)].map(({ textContent }) =>
		textContent.replaceAll("\u2009", " "),
	);

function planOf(options: Parameters<typeof planRoadmap>[2], known: string[] = []): DatedPlan {
	const { plan, error } = planRoadmap(diamond, new Set(known), options);
	if (plan === undefined) throw new Error(error.message);
	return plan;
}

test("lists every topic in its weeks, with dates", () => {
	const plan = planOf({ start: "2026-11-23", hours: 5, buffer: 0 });
	document.body.innerHTML = renderPlan(diamond, plan);
	expect(texts("h2")).toEqual([`Plan for ${diamond.roadmap.title}`]);
	expect(texts("[data-facts]")[0]).toMatch(/^14h in 3 weeks · Nov 23 . Dec 10, 2026/);
	expect(texts("h3")[0]).toBe("Week of Nov 23 – 29, 2026");
	expect(texts("[data-week='2026-11-23'] li a")).toEqual(["Vectors", "Matrices"]);
	expect(new Set(texts("li li a"))).toEqual(
		new Set(["Vectors", "Matrices", "Calculus", "Optimisation"]),
	);
});

test("plans of two roadmaps in one page share no id", () => {
	const plan = planOf({ start: "2026-11-23", hours: 5, buffer: 0 });
	const other = { ...diamond, roadmap: { ...diamond.roadmap, id: "other" } };
	const today = "2026-11-24";
	document.body.innerHTML = [diamond, other]
		.map((data) => renderPlan(data, plan, { today }))
		.join("");
	const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(4);
	expect([...new Set(ids)]).toEqual(ids);
	const ways = document.querySelectorAll<HTMLAnchorElement>("[data-continue] a");
	const weeks = [...ways].map(({ hash }) => document.getElementById(hash.slice(1)));
	expect(weeks.map((week) => week?.getAttribute("aria-current"))).toEqual(["date", "date"]);
	expect(weeks[0]).not.toBe(weeks[1]);
});

test("leaves out what is known, and shows a week off as one", () => {
	const holidays = [{ from: "2026-11-30", to: "2026-12-06" }];
	const plan = planOf({ start: "2026-11-23", hours: 5, buffer: 0, holidays }, ["vectors"]);
	document.body.innerHTML = renderPlan(diamond, plan);
	expect(texts("a")).not.toContain("Vectors");
	expect(texts("[data-week='2026-11-30'] p")).toEqual(["No study in this week."]);
});

test("says when the hours are too few for a date", () => {
	const deadlines = new Map([["optimisation", "2026-11-27"]]);
	const plan = planOf({ start: "2026-11-23", hours: 5, buffer: 0, deadlines });
	document.body.innerHTML = renderPlan(diamond, plan);
	expect(texts("[data-trouble]")).toEqual([
		"9h too few until Nov 27, 2026: plan more hours, or move the date.",
	]);
});

test("marks the week of a day and leads to it; no week when it is before or after them all", () => {
	const plan = planOf({ start: "2026-11-23", hours: 5, buffer: 0 });
	const show = (today: string): void => {
		document.body.innerHTML = renderPlan(diamond, plan, { today, idPrefix: "p-" });
	};
	for (const today of ["2026-11-30", "2026-12-06"]) {
		show(today);
		const [week, ...others] = document.querySelectorAll<HTMLElement>("[aria-current]");
		expect(others).toEqual([]);
		expect([week?.dataset["week"], week?.getAttribute("aria-current")]).toEqual([
			"2026-11-30",
			"date",
		]);
		expect(texts("[aria-current] > strong")).toEqual(["This week"]);
		const link = document.querySelector("[data-continue] a");
		expect(link?.getAttribute("href")).toBe(`#${week?.id}`);
		expect(texts("[data-continue] a")).toEqual(["Continue here: week of Nov 30 – Dec 6, 2026"]);
	}
	for (const today of ["2026-11-22", "2026-12-14"]) {
		show(today);
		expect(document.querySelectorAll("[aria-current], [data-continue]")).toHaveLength(0);
	}
});

test("writes dates of the locale, and Chinese words", () => {
	const plan = planOf({ start: "2026-11-23", hours: 5 });
	document.body.innerHTML = renderPlan({ ...diamond, locale: "zh-CN" }, plan);
	expect(texts("h3")[0]).toMatch(/^2026.11.23 – 2026.11.29 这一周$/);
});

test("takes one branch of a track", () => {
	const { plan } = planRoadmap(branches, new Set(), { start: "2026-11-23", hours: 5 });
	const topics = plan?.topics.map(({ topic }) => topic);
	expect(topics).toContain("practice");
	expect(topics).not.toContain("theory");
});
