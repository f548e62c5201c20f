import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { findBrowser } from "../../scripts/browser.mjs";

/** Flags without which Chromium calls home, or does not start as root. */
const FLAGS = [
	...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
	...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Starts the browser that `npm test` found or installed. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
	const found = findBrowser();
	if (found === undefined) throw new Error("No browser: run `npm test` once, or set CHROMIUM.");
	return chromium.launch({
		executablePath: found.executablePath,
		args: [...FLAGS, ...flags],
		env: { ...(process.env as Record<string, string>), ...found.env },
	});
}

export interface WatchedPage {
	readonly page: Page;
	/** Errors of the console and of scripts, and requests to other hosts, as they come. */
	readonly problems: readonly string[];
}

/** A page in a context of its own, closed after the test. */
export async function openPage(
	browser: Browser,
	url: string,
	options: BrowserContextOptions = {},
): Promise<WatchedPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const problems: string[] = [];
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) problems.push(message.text());
	});
	page.on("pageerror", (error) => problems.push(String(error)));
	page.on("request", (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith("http") && origin !== new URL(url).origin) problems.push(request.url());
	});
	await page.goto(url);
	return { page, problems };
}
