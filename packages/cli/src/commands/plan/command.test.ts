import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../main.ts";
import { SOUND } from "../../testing/contents.ts";
import { fakeIo } from "../../testing/fakeIo.ts";
import { tempFolder } from "../../testing/tempFolder.ts";

const FILES = {
	...SOUND,
	"content/roles/clerk.md": "---\ntitle: Clerk\nmastered: [counting]\n---\n\nCounts.\n",
	"holidays.txt": "# days off\n2027-01-06 # a Wednesday\n\n2027-01-11..2027-01-17\n",
};

/** Today is 20 November 2026. */
async function plan(argv: readonly string[], columns?: number) {
	const cwd = tempFolder(FILES);
	const io = fakeIo({ cwd });
	const code = await main(["plan", ...argv], {
		...io,
		stdout: Object.assign(io.stdout, { columns }),
	});
	return { code, stdout: io.stdout.text, stderr: io.stderr.text, cwd };
}

const WEEK = ["--hours", "mon=1,wed=1", "--start", "2027-01-04", "--buffer", "0"];

async function dates(argv: readonly string[]) {
	const { stdout } = await plan([...argv, "--format", "json"]);
	return JSON.parse(stdout).plan;
}

test("text: finish, chances, phases, milestones, choices and weeks", async () => {
	const { code, stdout } = await plan(["--roadmap", "numbers", "--role", "clerk", ...WEEK], 80);
	expect(code).toBe(0);
	expect(stdout).toBe(
		[
			"Numbers",
			"5 topics · 48 h · 2 h a week",
			"Clerk: what you know already saves 1.5 h.",
			"",
			"Start    4 Jan 2027",
			"Finish   16 Jun 2027 · on time with 93 %",
			"Sure     50 % by 16 Jun 2027 · 80 % by 16 Jun 2027 · 95 % by 21 Jun 2027",
			"",
			"Phases · 24 weeks",
			" First steps  4 Jan – 11 Jan 2027       3 h  1 topic",
			" Further      13 Jan – 16 Jun 2027     45 h  4 topics",
			"",
			"Milestones",
			" ◆  16 Jun 2027  Algebra",
			"",
			"Weeks",
			" 2027",
			"    1   4 Jan    2 h  Adding …",
			"    2  11 Jan    2 h  ✓ Adding · Multiplying …",
			"    3  18 Jan    2 h  ✓ Multiplying",
			"    4  25 Jan    2 h  ✓ Drawing · Geometry …",
			" 5–23   1 Feb    2 h  Geometry …",
			"   24  14 Jun  1.5 h  ✓ Geometry · ◆ Algebra",
			" ✓ finished · … goes on · ◆ milestone",
			"",
		].join("\n"),
	);
});

test("holidays come from a file or from the command line", async () => {
	const days = async (value: string) => {
		const { sessions } = await dates(["adding", ...WEEK, "--holidays", value]);
		return [...new Set(sessions.map(({ date }: { date: string }) => date))];
	};
	const expected = ["2027-01-04", "2027-01-18", "2027-01-20", "2027-01-25", "2027-01-27"];
	expect(await days("holidays.txt")).toEqual(expected);
	expect(await days("2027-01-06,2027-01-11..2027-01-17")).toEqual(expected);
	const { stdout } = await plan(["adding", ...WEEK, "--holidays", "holidays.txt"]);
	expect(stdout).toContain("\n 2  11 Jan         off\n");
});

test("a deadline that cannot be met: what is due, what is missing, what would do; exit 1", async () => {
	const { code, stdout } = await plan([
		"multiplying",
		"geometry",
		...WEEK,
		"--deadline",
		"addition=2027-01-10",
	]);
	expect(code).toBe(1);
	expect(stdout).toContain(
		[
			"✗ 2.5 h short by 10 Jan 2027: 2 topics of 4.5 h in 2 h.",
			"  Due by then: Counting, Adding",
			"  About 4.5 h a week would do; or take a later date, or fewer topics.",
		].join("\n"),
	);
	const first = await plan(["adding", ...WEEK, "--start", "2027-01-05", "--until", "2027-01-05"]);
	expect(first.stdout).toContain("  Take a later date, or fewer topics.\n");
});

test("an end, an even pace, an estimate", async () => {
	const even = await dates(["adding", ...WEEK, "--until", "2027-02-28", "--pace", "even"]);
	expect(even.weeks.map(({ minutes }: { minutes: number }) => minutes)).toEqual([
		34, 34, 34, 33, 34, 34, 34, 33,
	]);
	const high = await dates(["adding", ...WEEK, "--estimate", "high"]);
	expect(high.minutes).toBe(360);
});

test("hours, start and buffer have defaults", async () => {
	const made = await dates(["adding"]);
	expect(made).toMatchObject({ start: "2026-11-20", weekly: 600, buffer: 0.2 });
	expect((await dates(["adding", "--buffer", "25%"])).buffer).toBe(0.25);
});

test("weeks: all, none, or so many", async () => {
	const lines = async (value: string) => {
		const { stdout } = await plan(["geometry", "algebra", ...WEEK, "--weeks", value]);
		return stdout;
	};
	expect(await lines("1")).toContain("… and 20 more weeks: `--weeks all` shows them");
	expect(await lines("all")).not.toContain("more week");
	expect(await lines("0")).not.toContain("Weeks");
});

test("markdown: tasks under the week that finishes them", async () => {
	const { stdout } = await plan([
		"algebra",
		...WEEK,
		"--format",
		"markdown",
		"--role",
		"clerk",
		"--until",
		"2027-01-20",
	]);
	expect(stdout).toContain("# Algebra\n\n- 4 Jan 2027 to **25 Jan 2027**, on time with");
	expect(stdout).toContain("- Clerk: what is known already saves 1.5 h\n");
	expect(stdout).toContain("- **1 h short** by 20 Jan 2027: 3 topics of 7 h are due by then\n");
	expect(stdout).toContain(
		"## 11 Jan – 17 Jan 2027\n\n- [ ] Adding, 1 h\n- Multiplying, 1 h, goes on\n",
	);
	expect(stdout).toContain("- [ ] **Algebra** (milestone), 1 h\n");
	const roadmap = await plan([
		"--roadmap",
		"numbers",
		...WEEK,
		"--format",
		"markdown",
		"--holidays",
		"holidays.txt",
	]);
	expect(roadmap.stdout).toContain("| Further | ");
	expect(roadmap.stdout).toContain("## 11 Jan – 17 Jan 2027\n\nOff.\n");
});

test("--ics writes a calendar beside the answer", async () => {
	const { code, stderr, cwd } = await plan(["adding", ...WEEK, "--ics", "out/plan.ics"]);
	expect({ code, stderr }).toEqual({ code: 0, stderr: "Wrote 2 events to out/plan.ics\n" });
	const ics = readFileSync(join(cwd, "out/plan.ics"), "utf8");
	expect(ics).toContain("\r\nUID:adding.adding@prereq\r\nDTSTAMP:20261120T120000Z\r\n");
	expect(ics).toContain("\r\nSUMMARY:Counting\r\n");
	const blocked = await plan(["adding", ...WEEK, "--ics", "holidays.txt/plan.ics"]);
	expect(blocked.code).toBe(2);
	expect(blocked.stderr).toMatch(/^prereq: `holidays.txt\/plan.ics` cannot be written: /);
});

test.each([
	[
		["--hours", "ten"],
		"Unexpected `ten` for `--hours`, expected a number. Write `10`, or `mon=2,sat=5`.",
	],
	[
		["--hours", "mon"],
		"Unexpected `mon` for `--hours`, expected a number. Write `10`, or `mon=2,sat=5`.",
	],
	[["--hours", "mon=2,sta=1"], "Unexpected `sta`, expected a weekday. Did you mean `sat`?"],
	[
		["--hours", "0"],
		"The week has no time to learn in, so the plan would never end. Give at least some minutes on one day.",
	],
	[
		["--hours", "-3"],
		"Unexpected `-3`, expected hours per week from 0 to 100. Give `10`, or hours by weekday.",
	],
	[["--buffer", "lots"], "Unexpected `lots` for `--buffer`, expected a number. Write `20%`."],
	[
		["--buffer", "100%"],
		"Unexpected buffer `1`, expected a share from 0 to below 1. `0.2` keeps a fifth of the hours free.",
	],
	[
		["--start", "2026-11-19"],
		"Unexpected start `2026-11-19`, the day has passed: today is `2026-11-20`. Start today or later.",
	],
	[
		["--start", "tomorrow"],
		"Unexpected `tomorrow` as the start, it is no day of the calendar. Write it as year-month-day, such as `2027-01-04`.",
	],
	[
		["--deadline", "adding"],
		"Unexpected `adding` for `--deadline`, it names no date. Write `adding=2027-12-31`.",
	],
	[
		["--deadline", "geometry=2027-12-31"],
		"Unexpected deadline of `geometry`, the path to the goal does not contain it. Leave the deadline out, or add the topic to the goal.",
	],
	[
		["--holidays", "nowhere.txt"],
		"The holidays in `nowhere.txt` cannot be read. Name a file, or write dates such as `2027-05-01` or `2027-08-02..2027-08-20`.",
	],
	[["--weeks", "few"], "Unexpected `few` for `--weeks`, expected a whole number or `all`."],
	[
		["--known", "adding"],
		"There is nothing left to learn, so there is nothing to plan. Choose a new goal.",
	],
])("%j cannot be planned", async (argv, message) => {
	const { code, stdout, stderr } = await plan(["adding", ...argv]);
	expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `prereq: ${message}\n` });
});
