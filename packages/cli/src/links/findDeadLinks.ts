import { join } from "node:path";
import type { Io } from "../io.ts";
import { countOf } from "../plural.ts";
import { startProgress } from "../progressLine.ts";
import { openLinkCache } from "./linkCache.ts";
import { openLinks } from "./openLinks.ts";

const FILE = "links.json";

/**
 * Opens links that were not open within the last day; the others count as open.
 * @param cache absolute path of the folder that keeps what was open; undefined to open every link
 * @throws CliError when there is no network at all
 */
export async function findDeadLinks(
	urls: readonly string[],
	io: Io,
	cache: string | undefined,
): Promise<ReadonlyMap<string, string>> {
	const known = cache === undefined ? undefined : openLinkCache(join(cache, FILE), Date.now());
	const unknown = urls.filter((url) => !known?.isFresh(url));
	const progress = startProgress(io);
	try {
		await progress.step(`Opening ${countOf(unknown.length, "link")}`);
		const dead = await openLinks(unknown);
		known?.save(unknown.filter((url) => !dead.has(url)));
		return dead;
	} finally {
		progress.stop();
	}
}
