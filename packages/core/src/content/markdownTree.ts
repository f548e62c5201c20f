import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { deepNesting } from "./deepNesting.ts";
import { type GfmConstructs, gfmConstructs } from "./gfmConstructs.ts";
import { parseAround } from "./parseAround.ts";

const plain = unified().use(remarkParse);
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

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
	parserFor({ table: false, taskList: false }),
	parserFor({ table: true, taskList: false }),
	parserFor({ table: false, taskList: true }),
	parserFor({ table: true, taskList: true }),
];

/** All of GFM doubles the cost of parsing: a text is looked through for what it may hold. */
function parseWhole(text: string): Root {
	const { table, taskList, others } = gfmConstructs(text);
	return (others ? gfm : parsers[(table ? 1 : 0) + (taskList ? 2 : 0)]!).parse(text);
}

/** Parse GitHub's Markdown; offsets in the tree are into `body`. */
export function parseMarkdownTree(body: string): Root {
	return parseAround(body, parseWhole) ?? parseWhole(body);
}

/**
 * Parse Markdown and read something off its tree. Undefined when the text nests deeper than time and
 * the stack allow, which no author does by accident.
 */
export function readMarkdown<T>(body: string, read: (tree: Root) => T): T | undefined {
	if (deepNesting(body)) return undefined;
	try {
		return read(parseMarkdownTree(body));
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
