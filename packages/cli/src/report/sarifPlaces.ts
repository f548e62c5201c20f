import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Place, Range } from "@prereq/core";

/** A place as a SARIF location. */
export function sarifLocation({ file, range }: Place): {
	readonly physicalLocation: { readonly artifactLocation: object; readonly region: object };
} {
	return {
		physicalLocation: { artifactLocation: sarifArtifact(file), region: sarifRegion(range) },
	};
}

/** A file; relative ones are below the root of the checkout. */
export function sarifArtifact(file: string): { readonly uri: string; readonly uriBaseId?: string } {
	if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
	const uri = file.split("/").map(encodeURIComponent).join("/");
	return { uri, uriBaseId: "%SRCROOT%" };
}

/** Columns count UTF-16 code units; the end is exclusive, as in ours. */
export function sarifRegion({ start, end }: Range): object {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
	};
}
