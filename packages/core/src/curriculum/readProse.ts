import type { Prose } from "../content/parseProse.ts";

/** Read a body that is text and nothing else. Undefined when it nests too deeply. */
export async function readProse(body: string): Promise<Prose | undefined> {
	const [{ readMarkdown }, { parseProse }] = await Promise.all([
		import("../content/markdownTree.ts"),
		import("../content/parseProse.ts"),
	]);
	return readMarkdown(body, parseProse);
}
