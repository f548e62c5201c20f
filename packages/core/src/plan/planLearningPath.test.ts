import { describe, expect, it } from "vitest";
import type { RoadmapSection } from "../model/roadmap.ts";
import type { TopicFacts } from "../model/topic.ts";
import { entry, outlineOf, requirement, section, topic, topics } from "../testing/learning.ts";
import { type PathOptions, planLearningPath } from "./planLearningPath.ts";
import { roadmapGoal } from "./roadmapGoal.ts";

/**
 * vectors ─ matrices ─┐
 *                     ├─ ml        ml needs matrices and (frequentist or bayesian)
 * frequentist ────────┤
 * bayesian ─ priors ──┘            bayesian needs priors
 */
const small = topics({
	vectors: { minutes: 60 },
	matrices: { requires: ["vectors"], minutes: 120 },
	priors: { minutes: 30 },
	bayesian: { requires: ["priors"], minutes: 60 },
	frequentist: { minutes: 100 },
	ml: { requires: ["matrices", { any: ["frequentist", "bayesian"] }], minutes: 600 },
});

const plan = (options: Partial<PathOptions> & Pick<PathOptions, "goal">) =>
	planLearningPath({ topics: small, ...options });

describe("planLearningPath", () => {
	it("lists what the goal needs, the goal last, by the cheaper alternative", () => {
		const { path } = plan({ goal: "ml" });
		expect(path).toMatchObject({
			topics: ["vectors", "matrices", "priors", "bayesian", "ml"],
			effort: 870,
			optimal: true,
			gap: 0,
			unavoidable: ["vectors", "matrices", "ml"],
			notAvoided: [],
		});
		expect(path?.choices).toEqual([
			{
				topic: "ml",
				requirement: requirement({ any: ["frequentist", "bayesian"] }),
				chosen: [requirement("bayesian")],
				others: [requirement("frequentist")],
			},
		]);
		expect(path?.alternatives).toEqual([
			{
				topic: "ml",
				take: requirement("frequentist"),
				effort: 880,
				extra: 10,
				adds: ["frequentist"],
				drops: ["priors", "bayesian"],
			},
		]);
	});

	it("leaves out what is needed only below something known", () => {
		expect(plan({ goal: "ml", known: ["matrices", "gone"] }).path?.topics).toEqual([
			"priors",
			"bayesian",
			"ml",
		]);
		expect(plan({ goal: "ml", known: ["frequentist", "matrices"] }).path).toMatchObject({
			topics: ["ml"],
			choices: [{ chosen: [requirement("frequentist")] }],
		});
	});

	it("is empty, and says so by its effort, when the goal is known", () => {
		expect(plan({ goal: "ml", known: ["ml"] }).path).toMatchObject({
			topics: [],
			effort: 0,
			optimal: true,
			gap: 0,
		});
	});

	it("counts topics, prefers and avoids as asked", () => {
		expect(plan({ goal: "ml", objective: "count" }).path?.topics).toContain("frequentist");
		expect(plan({ goal: "ml", prefer: ["frequentist"] }).path?.topics).toContain("frequentist");
		expect(plan({ goal: "ml", prefer: ["frequentist"] }).path?.alternatives[0]?.extra).toBe(-10);
		expect(plan({ goal: "ml", avoid: ["priors"] }).path?.topics).not.toContain("bayesian");
		expect(plan({ goal: "ml", avoid: ["vectors"] }).path?.notAvoided).toEqual(["vectors"]);
	});

	it("takes preferred members of `atLeast` first and fills up with others", () => {
		const list = topics({
			a: { minutes: 10 },
			b: { minutes: 20 },
			c: { minutes: 30 },
			two: { requires: [{ atLeast: 2, of: ["a", "b", "c"] }], minutes: 1 },
		});
		const topicsOf = (prefer: string[]) =>
			planLearningPath({ topics: list, goal: "two", prefer }).path?.topics;
		expect(topicsOf([])).toEqual(["a", "b", "two"]);
		expect(topicsOf(["c"])).toEqual(["a", "c", "two"]);
		expect(topicsOf(["b", "c", "a"])).toEqual(["a", "b", "two"]);
	});

	it("weighs what is started by what is left of it", () => {
		const creditOf = (id: string) => (id === "frequentist" ? 0.5 : id === "ml" ? Number.NaN : 0);
		const { path } = plan({ goal: "ml", creditOf });
		expect(path).toMatchObject({ effort: 60 + 120 + 50 + 600 });
	});

	it.each([
		["author", ["vectors", "matrices", "priors", "bayesian", "ml"]],
		["learn-list", ["vectors", "matrices", "priors", "bayesian", "ml"]],
		["shortest-first", ["priors", "bayesian", "vectors", "matrices", "ml"]],
		["longest-tail", ["vectors", "matrices", "priors", "bayesian", "ml"]],
		["interleaved", ["priors", "vectors", "bayesian", "matrices", "ml"]],
	] as const)("orders a path by %s", (order, expected) => {
		const trackOf = (id: string) => (["priors", "bayesian"].includes(id) ? "1" : "2");
		expect(plan({ goal: "ml", order, trackOf, maxRun: 1 }).path?.topics).toEqual(expected);
	});

	it("interleaves a single track by id where no tracks are given", () => {
		expect(plan({ goal: "ml", order: "interleaved" }).path?.topics).toEqual([
			"priors",
			"bayesian",
			"vectors",
			"matrices",
			"ml",
		]);
	});

	it("reads the first of two topics with the same id", () => {
		const twice = [...small, topic("ml", { minutes: 1 })];
		expect(plan({ goal: "ml", topics: twice }).path).toMatchObject({
			topics: ["vectors", "matrices", "priors", "bayesian", "ml"],
			effort: 870,
		});
	});

	it("puts recommended topics first where that contradicts nothing", () => {
		const list = topics({
			a: { recommends: ["b"] },
			b: { recommends: ["c"] },
			c: { requires: ["a"], recommends: ["gone"] },
			goal: { requires: ["a", "b", "c"] },
		});
		expect(planLearningPath({ topics: list, goal: "goal" }).path?.topics).toEqual([
			"a",
			"c",
			"b",
			"goal",
		]);
		const free = topics({ a: { recommends: ["b"] }, b: {}, goal: { requires: ["a", "b"] } });
		expect(planLearningPath({ topics: free, goal: "goal" }).path?.topics).toEqual([
			"b",
			"a",
			"goal",
		]);
	});

	it("keeps corequisites next to each other and counts all of them", () => {
		const list = topics({
			lecture: { together: ["lab"], minutes: 10 },
			other: { minutes: 1 },
			lab: { minutes: 20 },
			goal: { requires: ["lecture", "other"], minutes: 1 },
		});
		const { path } = planLearningPath({ topics: list, goal: "goal" });
		expect(path).toMatchObject({ topics: ["lecture", "lab", "other", "goal"], effort: 32 });
		expect(path?.unavoidable).toEqual(path?.topics);
		const half = planLearningPath({ topics: list, goal: "goal", known: ["lecture"] });
		expect(half.path).toMatchObject({ topics: ["other", "goal"], effort: 2 });
		const other = planLearningPath({ topics: list, goal: ["goal", "lab"], known: ["lecture"] });
		expect(other.path).toMatchObject({ topics: ["other", "lab", "goal"], effort: 22 });
		const named = topics({ lecture: { minutes: 10 }, lab: { together: ["lecture"], minutes: 20 } });
		const { path: rest } = planLearningPath({ topics: named, goal: "lab", known: ["lecture"] });
		expect(rest).toMatchObject({ topics: ["lab"], effort: 20, optimal: true });
	});

	it("finds its way through a circle of alternatives", () => {
		const list = topics({
			a: { requires: [{ any: ["b", "x"] }], minutes: 1 },
			b: { requires: [{ any: ["a", "y"] }], minutes: 1 },
			x: { minutes: 100 },
			y: { minutes: 50 },
			goal: { requires: ["a", "b"], minutes: 1 },
		});
		expect(planLearningPath({ topics: list, goal: "goal" }).path).toMatchObject({
			topics: ["y", "b", "a", "goal"],
			optimal: true,
		});
	});

	it("plans for several goals and for expressions", () => {
		expect(plan({ goal: ["matrices", "priors"] }).path?.topics).toEqual([
			"vectors",
			"matrices",
			"priors",
		]);
		const goal = requirement({ atLeast: 2, of: ["priors", "frequentist", "vectors"] });
		const { path } = plan({ goal });
		expect(path?.topics).toEqual(["vectors", "priors"]);
		expect(path?.choices[0]).not.toHaveProperty("topic");
		expect(path?.alternatives[0]).toMatchObject({ take: requirement("frequentist"), effort: 130 });
	});

	it("looks for no alternatives when told so", () => {
		expect(plan({ goal: "ml", alternatives: 0 }).path?.alternatives).toEqual([]);
	});
});

describe("planLearningPath, bad input", () => {
	const bad = (likely: number): TopicFacts => ({
		...topic("x"),
		effort: { low: 0, likely, high: 0 },
	});

	it("names an unknown topic and what may have been meant", () => {
		expect(plan({ goal: "bayesain" }).error).toMatchObject({
			code: "plan/unknown-topic",
			value: "bayesain",
			message: expect.stringContaining("Did you mean `bayesian`?"),
		});
		expect(plan({ goal: "ml", avoid: ["qqqqqqqq"] }).error?.message).toContain("Check the id");
		expect(plan({ goal: "ml", prefer: ["qqqqqqqq"] }).error?.code).toBe("plan/unknown-topic");
		expect(plan({ goal: "gone", known: ["gone"] }).path?.topics).toEqual([]);
	});

	it("refuses a goal without topics instead of an empty plan", () => {
		expect(plan({ goal: [] }).error?.code).toBe("plan/empty-goal");
		expect(plan({ goal: requirement({ all: [] }) }).error?.code).toBe("plan/empty-goal");
	});

	it("says why a goal cannot be reached", () => {
		const list = topics({ a: { requires: ["b"] }, b: { requires: ["a"] }, c: {} });
		expect(planLearningPath({ topics: list, goal: ["a", "c"] }).error).toMatchObject({
			code: "plan/unreachable-goal",
			message: expect.stringContaining("`a`"),
		});
		const impossible = requirement({ atLeast: 3, of: ["b", "c"] });
		expect(plan({ goal: requirement({ atLeast: 9, of: ["vectors"] }) }).error?.message).toContain(
			"`vectors`",
		);
		expect(planLearningPath({ topics: list, goal: impossible }).error?.code).toBe(
			"plan/unreachable-goal",
		);
	});

	it("refuses a preference that leads nowhere", () => {
		const list = topics({
			a: { requires: [{ any: ["b", "x"] }] },
			b: { requires: [{ any: ["a", "y"] }] },
			x: {},
			y: {},
		});
		expect(planLearningPath({ topics: list, goal: "a", prefer: ["a", "b"] }).error).toMatchObject({
			code: "plan/impossible-preference",
			value: ["a", "b"],
		});
	});

	it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e9])("refuses the effort %d", (likely) => {
		const { error } = planLearningPath({ topics: [bad(likely)], goal: "x" });
		expect(error).toMatchObject({ code: "plan/invalid-effort", value: likely });
		expect(error?.message).toContain(`\`${likely}\` of \`x\``);
		expect(planLearningPath({ topics: [], goal: "x", defaultEffort: likely }).error?.code).toBe(
			"plan/invalid-effort",
		);
	});
});

describe("planLearningPath at size", () => {
	it("walks a chain of 100,000 topics", () => {
		const list = Array.from({ length: 100_000 }, (_, i) =>
			topic(`t${i}`, i === 0 ? {} : { requires: [`t${i - 1}`], minutes: 1 }),
		);
		const { path } = planLearningPath({
			topics: list.toReversed(),
			goal: "t99999",
			known: ["t999"],
		});
		expect(path?.topics).toHaveLength(99_000);
		expect(path?.topics[0]).toBe("t1000");
	});

	it("chooses between two long chains", () => {
		const chain = (name: string, length: number) =>
			Array.from({ length }, (_, i) =>
				topic(`${name}${i}`, i === 0 ? {} : { requires: [`${name}${i - 1}`], minutes: 1 }),
			);
		const list = [
			...chain("x", 30_000),
			...chain("y", 29_000),
			topic("goal", { requires: [{ any: ["x29999", "y28999"] }] }),
		];
		const { path } = planLearningPath({ topics: list, goal: "goal", alternatives: 0 });
		expect(path?.topics).toHaveLength(29_001);
	});

	it("copes with 10,000 prerequisites of one topic", () => {
		const ids = Array.from({ length: 10_000 }, (_, i) => `t${i}`);
		const list = [
			...ids.map((id) => topic(id, { minutes: 1 })),
			topic("all", { requires: ids, minutes: 1 }),
		];
		expect(planLearningPath({ topics: list, goal: "all" }).path?.effort).toBe(10_001);
		const any = [...list, topic("any", { requires: [{ any: ids }], minutes: 1 })];
		expect(planLearningPath({ topics: any, goal: "any", alternatives: 0 }).path?.effort).toBe(2);
	});
});

describe("roadmapGoal", () => {
	const optional = { ...entry("extra"), optional: true };
	const sections: readonly RoadmapSection[] = [
		section("core", [entry("a", [entry("b")]), optional]),
		section(
			"pick",
			["p"],
			[section("x", ["x1", "g1"]), section("y", ["y1"], [section("deep", ["y2"])])],
		),
		section("end", ["g2", "g3"]),
	];
	const track = { id: "t", title: "", choose: 1, of: [{ section: "x" }, { section: "y" }] };

	it("is every required topic where there are no choices", () => {
		expect(roadmapGoal(outlineOf(sections))).toEqual(
			requirement({ all: ["a", "b", "p", "x1", "g1", "y1", "y2", "g2", "g3"] }),
		);
	});

	it("turns tracks and groups into choices", () => {
		const roadmap = outlineOf(sections, {
			tracks: [track],
			groups: [{ id: "g", choose: 1, of: ["g2", "g3"] }],
		});
		expect(roadmapGoal(roadmap)).toEqual(
			requirement({
				all: [
					"a",
					"b",
					"p",
					{ atLeast: 1, of: ["g2", "g3"] },
					{ atLeast: 1, of: [{ all: ["x1", "g1"] }, { all: ["y1", "y2"] }] },
				],
			}),
		);
		expect(roadmapGoal(roadmap, { branches: new Map([["t", ["y"]]]) })).toEqual(
			requirement({
				all: ["a", "b", "p", { atLeast: 1, of: ["g2", "g3"] }, { all: [{ all: ["y1", "y2"] }] }],
			}),
		);
	});

	it("asks for a group inside a branch only with that branch", () => {
		const inside = { id: "g", choose: 1, of: ["x1", "g1"] };
		const nested = { id: "n", title: "", choose: 1, of: [{ section: "deep" }] };
		const roadmap = outlineOf(sections, { tracks: [track, nested], groups: [inside] });
		expect(roadmapGoal(roadmap)).toEqual(
			requirement({
				all: [
					"a",
					"b",
					"p",
					"g2",
					"g3",
					{
						atLeast: 1,
						of: [
							{ all: [{ atLeast: 1, of: ["x1", "g1"] }] },
							{ all: ["y1", { atLeast: 1, of: [{ all: ["y2"] }] }] },
						],
					},
				],
			}),
		);
	});

	it("never asks for more members than there are, and passes over sections that do not exist", () => {
		const roadmap = outlineOf([section("s", ["a"])], {
			groups: [{ id: "g", choose: 3, of: ["a", "gone"] }],
			tracks: [{ id: "t", title: "", choose: 1, of: [{ section: "gone" }] }],
		});
		expect(roadmapGoal(roadmap)).toEqual(
			requirement({
				all: [
					{ atLeast: 2, of: ["a", "gone"] },
					{ atLeast: 1, of: [{ all: [] }] },
				],
			}),
		);
	});
});
