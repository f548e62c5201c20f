import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import { displayPath } from "../../displayPath.ts";
import type { FixedFile } from "./fixFolder.ts";

const LINES_AROUND = 3;

/** Changes as one unified diff that `git apply` takes from the working directory. */
export function toDiff(files: readonly FixedFile[], folder: string, cwd: string): string {
	const patches = files.map(({ path, before, after }) => {
		const shown = displayPath(join(folder, path), cwd);
		const options = { context: LINES_AROUND };
		const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, "", "", options);
		return patch.replace(/^=+\n/, "").replaceAll(/^(---|\+\+\+) (.*)\t$/gm, "$1 $2");
	});
	return patches.join("");
}
