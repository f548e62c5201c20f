import type { ParsedTopicBody } from "../content/parseTopicBody.ts";
import { once } from "../internal/once.ts";
import { ownCopy } from "../internal/ownCopy.ts";

const loadReader = /* @__PURE__ */ once(() =>
	Promise.all([import("../content/readMarkdown.ts"), import("../content/parseTopicBody.ts")]),
);

/** Read the body of a topic; undefined when it nests too deeply. */
export async function readTopicBody(body: string): Promise<ParsedTopicBody | undefined> {
	const [{ readMarkdown }, { parseTopicBody }] = await loadReader();
	const read = await readMarkdown(body, parseTopicBody);
	return read && { content: ownCopy(read.content), problems: read.problems };
}

/** Loads what reads the bodies of topics now, rather than for the first body that needs it. */
export async function loadParsers(): Promise<void> {
	const [{ loadParser }] = await loadReader();
	await loadParser();
}
