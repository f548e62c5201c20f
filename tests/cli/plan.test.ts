import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { makeFolder, ROOT, runCli } from "../workspace.ts";

/** The first Monday of the year after this one: a plan cannot start in the past. */
function nextYear(): string {
	const first = new Date(Date.UTC(new Date().getFullYear() + 1, 0, 1));
	const monday = 1 + ((8 - first.getUTCDay()) % 7);
	return `${first.getUTCFullYear()}-01-0${monday}`;
}

it("a backend developer gets a dated plan of the real roadmap, and a calendar that reads back", () => {
	const file = join(makeFolder(), "plan.ics");
	const args = ["plan", "--roadmap", "ai-safety-researcher", "--role", "backend-developer"];
	const { code, stdout, stderr } = runCli(
		[...args, "--hours", "10", "--start", nextYear(), "--ics", file, "--format", "json"],
		{ cwd: ROOT },
	);
	expect({ code, stderr }).toMatchObject({ code: 0 });
	const { plan, role, phases } = JSON.parse(stdout);
	expect(plan.topics.length).toBeGreaterThan(100);
	expect(plan.start).toBe(nextYear());
	expect(plan.finish > plan.start).toBe(true);
	expect(plan.milestones.length).toBeGreaterThanOrEqual(5);
	expect(role.saved).toBeGreaterThan(0);
	expect(phases).toHaveLength(4);

	const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
	const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
	expect(events.map(({ startDate }) => startDate.toString())).toEqual(
		plan.topics.map(({ start }: { start: string }) => start),
	);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(plan.topics.length);
});
