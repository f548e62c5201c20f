import { cacheFolder } from "../../cache/cacheFolder.ts";
import { namedCacheFolder } from "../../cache/namedCacheFolder.ts";
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
	const place = options.has("no-cache")
		? undefined
		: placeOf(options.get("cache-location"), folder, io);
	const store =
		place === undefined ? undefined : openFileStore(folder, place, !options.has("data"));
	const content = await readContent({ folder, bodies: "full", io, ...store?.memory });
	assertContentFound(content, folder, io.cwd);
	store?.save();
	return content;
}

function placeOf(
	named: string | undefined,
	folder: string,
	io: CommandInput["io"],
): string | undefined {
	return named === undefined ? cacheFolder(folder) : namedCacheFolder(named, io);
}
