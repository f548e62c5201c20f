import { expect, it } from "vitest";
import { statusOf } from "../../progress/resolveProgress.ts";
import { progressOf } from "../../testing/learning.ts";
import { recordPlacement } from "./recordPlacement.ts";

it("adds what was answered, takes nothing back, and keeps what it does not know", () => {
	const doc = { ...progressOf({ old: "done", skip: "skipped", begun: "started" }), note: "mine" };
	const recorded = recordPlacement(doc, { known: ["begun", "new"], started: ["old", "fresh"] }, 5);
	expect(recorded).toMatchObject({ note: "mine" });
	const status = (id: string) => statusOf(recorded, id);
	expect(["old", "skip", "begun", "new", "fresh"].map(status)).toEqual([
		"done",
		"skipped",
		"done",
		"done",
		"started",
	]);
	expect(recorded.items["new"]).toEqual([28, 5, 12]);
});

it("records under current ids and sees what former ones say", () => {
	const aliases = new Map([["former", "now"]]);
	const doc = progressOf({ former: "done" });
	expect(recordPlacement(doc, { known: ["now"], started: ["now"] }, 5, aliases)).toBe(doc);
});
