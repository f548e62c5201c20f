import { loadParsers } from "@prereq/core";
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
	const looksInside = !options.has("data");
	const expectsMuch = async () => {
		// The pages of a site take long, however soon its content is read.
		if (looksInside) return;
		await loadParsers();
		io.expectsRun("short");
	};
	const store =
		place === undefined ? undefined : openFileStore(folder, place, { looksInside, expectsMuch });
	const memory = store?.memory ?? { recall: expectsMuch };
	const content = await readContent({ folder, bodies: "full", io, ...memory });
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
