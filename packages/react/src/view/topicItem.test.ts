import { expect, test } from "vitest";
import { learnerState } from "../learner/learnerState.ts";
import { readRecord } from "../learner/record.ts";
import { topicState } from "../learner/topicState.ts";
import { en } from "../messages/en.ts";
import { zh } from "../messages/zh.ts";
import { toMarkup } from "../static/toMarkup.ts";
import { diamond } from "../testing/roadmaps.ts";
import { roadmapModel } from "./roadmapModel.ts";
import { topicItem } from "./topicItem.tsx";

const first = (model: ReturnType<typeof roadmapModel>) => {
	const placed = model.map.sections[0]?.rows[0]?.topics[0];
	if (placed === undefined) throw new Error("the roadmap has no topics");
	return placed;
};

test("the same data and options give the same model, others another", () => {
	const model = roadmapModel(diamond, { headingLevel: 3 }, en);
	expect(roadmapModel(diamond, { headingLevel: 3 }, en)).toBe(model);
	expect(roadmapModel(diamond, { headingLevel: 4 }, en)).not.toBe(model);
	expect(roadmapModel(diamond, { headingLevel: 4 }, zh).view.messages.needs).toBe(zh.needs);
	expect(roadmapModel({ ...diamond }, { headingLevel: 4 }, zh).view.headingLevel).toBe(4);
});

test("a card is drawn again only when its topic stands otherwise, or something else is added", () => {
	const model = roadmapModel(diamond, {}, en);
	const placed = first(model);
	const at = (v: number) =>
		topicState(
			learnerState(model.plan, readRecord({ format: 1, items: { [placed.topic]: [v, 0, 0] } })),
			placed.topic,
		);
	const fill = () => "added";
	const todo = topicItem(model, placed, at(16));
	expect(topicItem(model, placed, at(16))).toBe(todo);
	const done = topicItem(model, placed, at(28));
	expect(toMarkup(done)).toContain('data-status="done"');
	expect(toMarkup(done)).not.toContain("added");
	expect(toMarkup(topicItem(model, placed, at(28), fill))).toContain("added");
	expect(toMarkup(topicItem(model, placed, at(16)))).toBe(toMarkup(todo));
});
