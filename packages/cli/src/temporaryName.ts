import { basename, dirname, join } from "node:path";

/**
 * Where something waits that is to take the place of a file or folder: beside it, so that one rename does.
 * @param label what it is, before the random digits
 */
export function temporaryName(path: string, label = ""): string {
	const digits = Math.random().toString(16).slice(2, 10);
	return join(dirname(path), `.${basename(path)}.${label}${digits}`);
}
