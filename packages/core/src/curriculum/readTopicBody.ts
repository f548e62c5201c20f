import type { ParsedTopicBody } from "../content/parseTopicBody.ts";
import { ownCopy } from "../internal/ownCopy.ts";

type ReadBody = (body: string) => ParsedTopicBody | undefined;

let reader: Promise<ReadBody> | undefined;

/** Read the body of a topic; undefined when it nests too deeply. Parsers are loaded for the first one. */
export async function readTopicBody(body: string): Promise<ParsedTopicBody | undefined> {
	reader ??= loadReader();
	return (await reader)(body);
}

async function loadReader(): Promise<ReadBody> {
	const [{ readMarkdown }, { parseTopicBody }] = await Promise.all([
		import("../content/markdownTree.ts"),
		import("../content/parseTopicBody.ts"),
	]);
	return (body) => {
		const read = readMarkdown(body, parseTopicBody);
		return read && { content: ownCopy(read.content), problems: read.problems };
	};
}
