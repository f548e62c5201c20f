import type { RoadmapData } from "@prereq/core";
import { roadmapData } from "./roadmapData.ts";
import { topic } from "./topic.ts";

const hours = (likely: number): { low: number; likely: number; high: number } => ({
	low: likely * 60,
	likely: likely * 60,
	high: likely * 60,
});

/**
 * ```
 *      vectors            start
 *     /       \
 *  matrices  calculus     middle
 *     \       /
 *    optimisation
 * ```
 */
export const diamond: RoadmapData = roadmapData(
	[
		topic("vectors", [], { effort: hours(2), level: "beginner" }),
		topic("matrices", ["vectors"], { effort: hours(3) }),
		topic("calculus", ["vectors"], { effort: hours(4) }),
		topic("optimisation", ["matrices", "calculus"], { effort: hours(5), level: "advanced" }),
	],
	[
		{ id: "start", title: "Start", rows: [["vectors"]] },
		{ id: "middle", title: "Middle", rows: [["matrices", "calculus"], ["optimisation"]] },
	],
);

/**
 * Two branches under one heading, of which one is chosen; a project that needs one of both.
 * ```
 *   basics   extra?          base
 *   ───────────────── paths: choose 1 of 2
 *   theory                   left
 *   practice                 right
 *   ─────────────────
 *   project  exam            end
 * ```
 */
export const branches: RoadmapData = roadmapData(
	[
		topic("basics", [], { effort: hours(1) }),
		topic("extra", ["basics"]),
		topic("theory", ["basics"], { effort: hours(6) }),
		topic("practice", ["basics"], { effort: hours(2) }),
		topic(
			"project",
			[
				{
					type: "any",
					of: [
						{ type: "topic", topic: "theory", reason: "It proves the idea." },
						{ type: "topic", topic: "practice" },
					],
				},
			],
			{ kind: "project" },
		),
		topic("exam", ["basics"], { kind: "checkpoint" }),
	],
	[
		{ id: "base", rows: [["basics", "extra?"]] },
		{
			id: "paths",
			sections: [
				{ id: "left", rows: [["theory"]] },
				{ id: "right", rows: [["practice"]] },
			],
		},
		{ id: "end", rows: [["project", "exam"]] },
	],
	{
		tracks: [
			{
				id: "path",
				title: "Path",
				choose: 1,
				of: [{ section: "left", chooseIf: "you like proofs" }, { section: "right" }],
			},
		],
	},
);

const ATTACK = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;

/** Every text that an author controls tries to become markup; one id is that of an object member. */
export const hostile: RoadmapData = roadmapData(
	[
		topic("constructor", [], {
			title: ATTACK,
			summary: ATTACK,
			objectives: [ATTACK],
			checkpoint: [ATTACK],
			resources: [
				{ type: "article", title: ATTACK, url: "javascript:alert(3)" },
				{ type: "article", title: "tabs", url: "java\tscript:alert(4)" },
				{ type: "article", title: "data", url: "data:text/html,x" },
				{ type: "article", title: "good", url: "https://example.org/?a=1&b=2" },
			],
		}),
		topic("__proto__", ["constructor"], { title: `مقدمة 🎓 ${"ع".repeat(300)}` }),
	],
	[{ id: "s", title: ATTACK, summary: ATTACK, rows: [["constructor"], ["__proto__"]] }],
	{ title: ATTACK },
);
