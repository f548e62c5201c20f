import { resolve } from "node:path";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import type { CommandInput } from "../../command.ts";
import { assertContentFound, type Content, readContent } from "../../readContent.ts";
import { openFileStore } from "./fileStore.ts";

/**
 * Reads a content folder, except for the files that an earlier build has read.
 * @param folder its absolute path
 * @throws CliError when there is nothing to build
 */
export async function readForBuild(
	folder: string,
	{ options, io }: Pick<CommandInput, "options" | "io">,
): Promise<Content> {
	const named = options.get("cache-location");
	const place = named === undefined ? cacheFolder(folder) : resolve(io.cwd, named);
	const store =
		options.has("no-cache") || place === undefined ? undefined : openFileStore(folder, place);
	const content = await readContent({ folder, bodies: "full", io, ...store?.memory });
	assertContentFound(content, folder, io.cwd);
	store?.save();
	return content;
}
