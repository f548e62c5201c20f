import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { once } from "../internal/once.ts";
import { type GfmConstructs, gfmConstructs } from "./gfmConstructs.ts";
import { parseAround } from "./parseAround.ts";

const plain = unified().use(remarkParse);
const gfm = once(() => unified().use(remarkParse).use(remarkGfm).freeze());

/** Looks for the constructs that are cheap to look for. */
function parserFor({ table, taskList }: Pick<GfmConstructs, "table" | "taskList">) {
	const tables = table ? [gfmTable()] : [];
	const tasks = taskList ? [gfmTaskListItem()] : [];
	const readTables = table ? [gfmTableFromMarkdown()] : [];
	const readTasks = taskList ? [gfmTaskListItemFromMarkdown()] : [];
	return plain()
		.data("micromarkExtensions", [...tables, ...tasks])
		.data("fromMarkdownExtensions", [...readTables, ...readTasks])
		.freeze();
}

const parsers = [
	once(() => parserFor({ table: false, taskList: false })),
	once(() => parserFor({ table: true, taskList: false })),
	once(() => parserFor({ table: false, taskList: true })),
	once(() => parserFor({ table: true, taskList: true })),
];

/** Parse GitHub's Markdown. All of GFM doubles the cost: a text is looked through for what it may hold. */
export function parseWhole(text: string): Root {
	const { table, taskList, others } = gfmConstructs(text);
	const parser = others ? gfm : parsers[(table ? 1 : 0) + (taskList ? 2 : 0)]!;
	return parser().parse(text);
}

/** The same, for texts of which much may be known without the parser; offsets in the tree are into `body`. */
export function parseMarkdownTree(body: string): Root {
	return parseAround(body, parseWhole) ?? parseWhole(body);
}
