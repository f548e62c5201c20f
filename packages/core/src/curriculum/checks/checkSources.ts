import type { Diagnostic } from "../../model/diagnostic.ts";
import { listAt } from "../listReferences.ts";
import type { ParsedSource } from "../parsedFile.ts";
import { unknownName } from "./unknownName.ts";

const ADD = "Correct the name, or add it to `sources` in `prereq.config.json`.";

/**
 * What `sources` names is declared in the configuration, or is a URL. `declared` is undefined when the
 * configuration lists no sources: then any name is welcome.
 */
export function checkSources(
	files: readonly ParsedSource[],
	declared: ReadonlySet<string> | undefined,
): Diagnostic[] {
	if (!declared) return [];
	return files.flatMap(({ document }) => {
		const sources = listAt(document.frontmatter, "sources");
		if (!Array.isArray(sources)) return [];
		return sources.flatMap((source: unknown, index) => {
			if (typeof source !== "string" || declared.has(source) || isUrl(source)) return [];
			const place = document.valuePlace(["sources", index]);
			return [unknownName("source", source, place, declared, ADD)];
		});
	});
}

function isUrl(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}
