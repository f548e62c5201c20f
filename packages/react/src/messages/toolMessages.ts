import type { Status } from "@prereq/core";
import { fill } from "./fill.ts";

/** What only the tools say, so that no page carries it: the pages of one language say it in the same words. */
export interface ToolMessages {
	readonly nothingToUndo: string;
	readonly nothingToReset: string;
	readonly importNewer: string;
	readonly nothingMatches: string;
	/** The keys, with the words of the statuses as `{done}`, `{started}`, `{skipped}` and `{todo}`. */
	readonly keys: string;
}

const EN: ToolMessages = {
	nothingToUndo: "Nothing to undo",
	nothingToReset: "Nothing to reset",
	importNewer:
		"This progress is from a newer version: reload this page, or ask its authors to update it",
	nothingMatches: "Nothing matches: try another word, or show everything",
	keys: "Keys on a topic: d {done} · l {started} · s {skipped} · r {todo} · Space next status · Enter details · arrows, Home, End to other topics · Shift ↑ ↓ ← → along the lines · / search",
};

const ZH: ToolMessages = {
	nothingToUndo: "没有可撤销的更改",
	nothingToReset: "没有可重置的进度",
	importNewer: "此进度来自更新的版本：请刷新本页，或请作者更新",
	nothingMatches: "没有匹配的主题：请换一个词，或显示全部",
	keys: "主题上的按键：d {done} · l {started} · s {skipped} · r {todo} · 空格 下一状态 · 回车 详情 · 方向键、Home、End 移到其他主题 · Shift ↑ ↓ ← → 沿连线移动 · / 搜索",
};

/** The messages for a locale; English where there are none. */
export function pickToolMessages(locale: string): ToolMessages {
	return /^zh\b/i.test(locale) ? ZH : EN;
}

/** What each key does, in one line. */
export function keysText(locale: string, wordOf: (status: Status) => string): string {
	return fill(pickToolMessages(locale).keys, {
		done: wordOf("done"),
		started: wordOf("started"),
		skipped: wordOf("skipped"),
		todo: wordOf("todo"),
	});
}
