import { isAbsolute, join, relative, sep } from "node:path";

/**
 * A path as the user would type it in the working directory, with forward slashes; absolute where
 * going up to it would be longer.
 */
export function displayPath(path: string, cwd: string): string {
	const near = relative(cwd, path);
	const shown = isAbsolute(near) || near.length > path.length ? path : near;
	return sep === "/" ? shown || "." : shown.replaceAll(sep, "/") || ".";
}

/** {@link displayPath} for the files below a folder, by their path in it: one look at the folder does for all. */
export function displayPathsIn(folder: string, cwd: string): (file: string) => string {
	const down = relative(folder, cwd);
	const isBelow =
		down === "" || !(down === ".." || down.startsWith(`..${sep}`) || isAbsolute(down));
	if (isBelow) return (file) => displayPath(join(folder, file), cwd);
	const shown = displayPath(folder, cwd);
	// A configuration above the folder is no file below it.
	return (file) =>
		/(?:^|\/)\.{0,2}(?:\/|$)/.test(file)
			? displayPath(join(folder, file), cwd)
			: `${shown}/${file}`;
}
