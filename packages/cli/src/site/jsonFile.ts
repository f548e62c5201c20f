import { jsonParts } from "./jsonParts.ts";
import type { SiteFile } from "./siteFile.ts";

/** A file of one line of JSON. */
export function jsonFile(path: string, value: () => object | undefined): SiteFile {
	return {
		path,
		render: () => `${JSON.stringify(value())}\n`,
		parts: () => jsonParts(value()),
	};
}
