import { isAbsolute, relative, sep } from "node:path";

/**
 * A path as the user would type it in the working directory, with forward slashes; absolute where
 * going up to it would be longer.
 */
export function displayPath(path: string, cwd: string): string {
	const near = relative(cwd, path);
	const shown = isAbsolute(near) || near.length > path.length ? path : near;
	return sep === "/" ? shown || "." : shown.replaceAll(sep, "/") || ".";
}
