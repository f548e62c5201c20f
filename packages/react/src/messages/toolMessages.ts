import type { Status } from "@prereq/core";
import { fill } from "./fill.ts";

/** What only the tools say, so that no page carries it: the pages of one language say it in the same words. */
export interface ToolMessages {
	readonly nothingToUndo: string;
	readonly nothingToReset: string;
	readonly importNewer: string;
	/** Of a file with nothing that is later than what is recorded, as after a reset. */
	readonly importOlder: string;
	/** Of what the browser keeps, where `importNewer` is of a file. */
	readonly storedNewer: string;
	/** `{id}` in the address, which the roadmap does not have. */
	readonly noTopic: string;
	readonly nothingMatches: string;
	/** The keys, with the words of the statuses as `{done}`, `{started}`, `{skipped}` and `{todo}`. */
	readonly keys: string;
}

const EN: ToolMessages = {
	nothingToUndo: "Nothing to undo",
	nothingToReset: "Nothing to reset",
	importNewer:
		"This progress is from a newer version: reload this page, or ask its authors to update it",
	importOlder: "Nothing in this file is newer than what is recorded here: Undo takes a reset back",
	storedNewer:
		"The progress in this browser is from a newer version and stays as it is. Reload this page, or ask its authors to update it; what you mark here is not kept: export it before you leave.",
	noTopic: "This roadmap has no topic “{id}”: search for another name",
	nothingMatches: "Nothing matches: try another word, or show everything",
	keys: "Keys on a topic: d {done} · l {started} · s {skipped} · r {todo} · Space next status · Enter details · arrows, Home, End to other topics · Shift ↑ ↓ ← → along the lines · / search",
};

const ZH: ToolMessages = {
	nothingToUndo: "没有可撤销的更改",
	nothingToReset: "没有可重置的进度",
	importNewer: "此进度来自更新的版本：请刷新本页，或请作者更新",
	importOlder: "此文件中没有比这里的记录更新的内容：“撤销”可恢复重置前的进度",
	storedNewer:
		"此浏览器中的进度来自更新的版本，会保持原样。请刷新本页，或请作者更新；您在此处的标记不会保留，离开前请先导出。",
	noTopic: "此路线图没有主题“{id}”：请搜索其他名称",
	nothingMatches: "没有匹配的主题：请换一个词，或显示全部",
	keys: "主题上的按键：d {done} · l {started} · s {skipped} · r {todo} · 空格 下一状态 · 回车 详情 · 方向键、Home、End 移到其他主题 · Shift ↑ ↓ ← → 沿连线移动 · / 搜索",
};

/** The messages for a locale, English where there are none; what the host has `given` goes first. */
export function pickToolMessages(locale: string, given?: Partial<ToolMessages>): ToolMessages {
	return { ...(/^zh\b/i.test(locale) ? ZH : EN), ...given };
}

/** Those of a host's messages that only the tools say. */
export function givenToolMessages(messages: object): Partial<ToolMessages> {
	return Object.fromEntries(
		Object.entries(messages).filter(([name]) => Object.hasOwn(EN, name)),
	) as Partial<ToolMessages>;
}

/** What each key does, in one line. */
export function keysText(
	locale: string,
	given: Partial<ToolMessages>,
	wordOf: (status: Status) => string,
): string {
	return fill(pickToolMessages(locale, given).keys, {
		done: wordOf("done"),
		started: wordOf("started"),
		skipped: wordOf("skipped"),
		todo: wordOf("todo"),
	});
}
