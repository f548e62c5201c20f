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
	const { parseDocument } = await import("yaml");
	const first = parseDocument(source, { prettyErrors: false }).errors[0];
	if (!first || first.code === "BLOCK_AS_IMPLICIT_KEY") return failure;
	const message = first.message.replace(/\s+/g, " ").trim();
	return { ok: false, offset: offset + Math.min(first.pos[0], source.length), message };
}
