import { join } from "node:path";
import type { Io } from "../io.ts";
import { countOf } from "../plural.ts";
import { startProgress } from "../progressLine.ts";
import { openLinkCache } from "./linkCache.ts";
import { openLinks } from "./openLinks.ts";

/**
 * Opens links that were not open within the last day; the others count as open.
 * @throws CliError when there is no network at all
 */
export async function findDeadLinks(
	urls: readonly string[],
	io: Io,
	cachePath: string = join(io.cwd, "node_modules/.cache/prereq/links.json"),
): Promise<ReadonlyMap<string, string>> {
	const cache = openLinkCache(cachePath, Date.now());
	const unknown = urls.filter((url) => !cache.isFresh(url));
	const progress = startProgress(io);
	try {
		await progress.step(`Opening ${countOf(unknown.length, "link")}`);
		const dead = await openLinks(unknown);
		cache.save(unknown.filter((url) => !dead.has(url)));
		return dead;
	} finally {
		progress.stop();
	}
}
