import type { SiteFile } from "./siteFile.ts";

/** A file of one line of JSON. */
export function jsonFile(path: string, value: () => unknown): SiteFile {
	return { path, render: () => `${JSON.stringify(value())}\n` };
}
