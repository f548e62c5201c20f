import type { ParsedRoadmap } from "../../../curriculum/parsedFile.ts";
import { editText } from "../../../internal/editText.ts";
import { type ItemBlock, itemBlock } from "../../../internal/itemBlock.ts";
import type { TopicId } from "../../../model/id.ts";
import type { RoadmapEntry, RoadmapSection } from "../../../model/roadmap.ts";
import type { TextEdit } from "../../../model/textEdit.ts";
import { orderSiblings } from "./orderSiblings.ts";
import type { OutlineOrder } from "./outlineOrder.ts";

/** An outline whose lists are in order, as far as that can be done within each. */
export interface ReorderedOutline {
	/** Every topic in its new order. */
	readonly order: readonly TopicId[];
	/** One for each list that changes, with what changes in the lists below its items. */
	readonly edits: readonly TextEdit[];
}

/** An item, and its text where that can be told from lines alone. */
interface Item {
	readonly entry: RoadmapEntry;
	readonly block: ItemBlock | undefined;
}

/**
 * Bring every list of an outline into an order that respects prerequisites. Items take what stands below
 * them along; nothing moves from one list or section to another. Undefined when a topic is listed twice.
 */
export function reorderOutline(
	{ document, links, roadmap }: ParsedRoadmap,
	text: string,
	outline: OutlineOrder,
): ReorderedOutline | undefined {
	const starts = new Map(links.map(({ topic, start }) => [topic, start]));
	if (!roadmap || starts.size < links.length) return undefined;
	const { file } = document;
	const passed = new Set<TopicId>();

	const inSection = ({ entries, sections }: RoadmapSection): TextEdit[] => [
		...inList(entries),
		...sections.flatMap(inSection),
	];
	const inList = (entries: readonly RoadmapEntry[]): TextEdit[] =>
		listRuns(entries, text, starts).flatMap(inRun);
	const inRun = (items: readonly Item[]): TextEdit[] => {
		const siblings = items.map(({ entry }) => entry);
		const order = orderSiblings(siblings, passed, outline) ?? [...items.keys()];
		const below = order.map((at) => {
			passed.add(siblings[at]!.topic);
			return inList(siblings[at]!.children);
		});
		if (order.every((at, place) => at === place)) return below.flat();
		// Only items with a text have neighbours to change places with.
		const blocks = items.map(({ block }) => block!);
		const pieces = order.map((at, place) => {
			const { textStart, end } = blocks[at]!;
			const here = blocks[place]!;
			const next = blocks[place + 1];
			return [
				text.slice(here.start, here.textStart),
				editText(text.slice(textStart, end), below[place]!.map(shifted(-textStart))),
				next ? text.slice(here.end, next.start) : "",
			].join("");
		});
		const [first, last] = [blocks[0]!, blocks.at(-1)!];
		return [{ file, start: first.start, end: last.end, text: pieces.join("") }];
	};
	const edits = roadmap.sections.flatMap(inSection);
	return { order: [...passed], edits };
}

/** Items of a list that can change places: nothing but space is between them, and their bullets are alike. */
function listRuns(
	entries: readonly RoadmapEntry[],
	text: string,
	starts: ReadonlyMap<TopicId, number>,
): Item[][] {
	const runs: Item[][] = [];
	let last: ItemBlock | undefined;
	for (const entry of entries) {
		const block = itemBlock(text, starts.get(entry.topic) ?? 0);
		const isNext = block !== undefined && last !== undefined && canSwap(text, last, block);
		if (isNext) runs.at(-1)!.push({ entry, block });
		else runs.push([{ entry, block }]);
		last = block;
	}
	return runs;
}

function canSwap(text: string, one: ItemBlock, next: ItemBlock): boolean {
	const bullets = [one, next].map(({ start, textStart }) => text.slice(start, textStart));
	const [indent, other] = bullets.map((bullet) => bullet.search(/\S/));
	return (
		indent === other &&
		bullets[0]!.length === bullets[1]!.length &&
		text.slice(one.end, next.start).trim() === ""
	);
}

function shifted(by: number): (edit: TextEdit) => TextEdit {
	return (edit) => ({ ...edit, start: edit.start + by, end: edit.end + by });
}
