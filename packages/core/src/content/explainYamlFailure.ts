import type { YamlFailure } from "./parseYaml.ts";

/**
 * A better place and message for a YAML block that did not parse.
 * js-yaml points well at indentation, `yaml` at everything else; the second parser is loaded only here.
 */
export async function explainYamlFailure(
	source: string,
	offset: number,
	failure: YamlFailure,
): Promise<YamlFailure> {
	// The other parser would go as deep as the stack, and name a place that changes from run to run.
	if (/maxDepth/.test(failure.message)) return { ...failure, message: "it nests too deeply" };
	const { parseDocument, visit } = await import("yaml");
	const document = parseDocument(source, { prettyErrors: false });
	const first = document.errors[0];
	if (!first || first.code === "BLOCK_AS_IMPLICIT_KEY") {
		return /indentation/.test(failure.message) ? atIndentation(source, offset, failure) : failure;
	}
	let at = first.pos[0];
	// An unclosed quote is noticed where the text ends; the author has to look where it begins.
	visit(document, {
		Scalar: (_, { range }) => {
			if (range && first.code === "MISSING_CHAR" && range[0] < at && at <= range[2]) at = range[0];
		},
	});
	const message = first.message.replace(/\s+/g, " ").trim();
	const found = { ok: false, offset: offset + Math.min(at, source.length), message } as const;
	return first.code === "BAD_INDENT" ? atIndentation(source, offset, found) : found;
}

/** A key that is indented wrongly: the place is where its line's text starts. */
function atIndentation(source: string, offset: number, failure: YamlFailure): YamlFailure {
	const line = source.lastIndexOf("\n", failure.offset - offset - 1) + 1;
	const indent = /^ */.exec(source.slice(line))?.[0].length ?? 0;
	return { ...failure, offset: offset + line + indent };
}
