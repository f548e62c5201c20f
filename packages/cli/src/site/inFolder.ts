import type { SiteFile } from "./siteFile.ts";

/** Files moved below a path that ends with a slash, or is empty. */
export function inFolder(prefix: string, files: readonly SiteFile[]): readonly SiteFile[] {
	return files.map((file) => ({ ...file, path: prefix + file.path }));
}
