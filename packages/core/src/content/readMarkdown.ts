import type { Root } from "mdast";
import { once } from "../internal/once.ts";
import { deepNesting, forgiveDepth } from "./deepNesting.ts";
import { plainParts } from "./parseAround.ts";

/** Loads the parser, once. */
export const loadParser: () => Promise<typeof import("./markdownTree.ts")> = /* @__PURE__ */ once(
	() => import("./markdownTree.ts"),
);

/**
 * Parse Markdown and read something off its tree. The parser is loaded for the first text that needs it, which
 * most that people write do not. Undefined when the text nests deeper than time and the stack allow, which no
 * author does by accident.
 */
export async function readMarkdown<T>(
	body: string,
	read: (tree: Root) => T | Promise<T>,
): Promise<T | undefined> {
	if (deepNesting(body)) return undefined;
	try {
		return await read(await parse(body));
	} catch (error) {
		return forgiveDepth(error);
	}
}

async function parse(body: string): Promise<Root> {
	const parts = plainParts(body);
	if (parts && parts.rest === undefined) return parts.join(undefined);
	const { parseWhole } = await loadParser();
	return parts ? parts.join(parseWhole(parts.rest!)) : parseWhole(body);
}
