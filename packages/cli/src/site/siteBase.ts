import { CliError } from "../cliError.ts";

/** Where a site will be published. */
export interface SiteBase {
	/** Scheme and host such as `https://example.org`; undefined when only the path is known. */
	readonly origin: string | undefined;
	/** Path of the site's root; begins and ends with a slash. */
	readonly path: string;
}

/**
 * Reads `--base`: an absolute URL or a path.
 * @throws CliError when it is neither
 */
export function parseBase(text: string): SiteBase {
	const absolute = /^https?:\/\//i.test(text);
	if (!absolute && (!text.startsWith("/") || text.startsWith("//"))) {
		throw new CliError(
			`\`${text}\` is no base for a site.`,
			"Give a path such as `/learn/` or a URL such as `https://example.org/learn/`.",
		);
	}
	const url = URL.canParse(text, "http://localhost")
		? new URL(text, "http://localhost")
		: undefined;
	if (url === undefined) throw new CliError(`\`${text}\` is no URL.`, "Check `--base`.");
	const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
	return { origin: absolute ? url.origin : undefined, path };
}

/** The absolute address of a page, when the site's host is known. */
export function absoluteUrl({ origin, path }: SiteBase, page: string): string | undefined {
	return origin === undefined ? undefined : origin + path + page;
}
