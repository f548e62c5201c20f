import { CliError } from "../cliError.ts";
import { isWorthARetry, type LinkAnswer, type OpenLinkOptions, openLink } from "./openLink.ts";

/** How links are opened. */
export interface OpenLinksOptions extends OpenLinkOptions {
	/** Links at the same time. */
	readonly concurrency?: number;
	/** Further tries of a link that did not answer, or said that it is busy. */
	readonly retries?: number;
	/** Milliseconds before the first further try; twice as many before each next one. */
	readonly pause?: number;
	/** Called after each link. */
	readonly onProgress?: (done: number, all: number) => void;
}

const CONCURRENCY = 8;
const RETRIES = 2;
const PAUSE = 500;
/** When so many links fail without a server's answer and none succeeds, the network is to blame. */
const TOO_FEW_TO_TELL = 3;

/**
 * Opens links and says which could not be opened, each with the reason.
 * @throws CliError when there is no network at all
 */
export async function openLinks(
	urls: readonly string[],
	options: OpenLinksOptions = {},
): Promise<ReadonlyMap<string, string>> {
	const { concurrency = CONCURRENCY, onProgress } = options;
	const dead = new Map<string, string>();
	const waiting = urls[Symbol.iterator]();
	let done = 0;
	let answered = 0;
	const work = async () => {
		for (const url of waiting) {
			const answer = await openPatiently(url, options);
			if (answer.kind !== "silent") answered++;
			// A page of a server that is asked too much is there, as far as anybody can tell.
			if (answer.kind === "dead" || answer.kind === "silent") dead.set(url, answer.reason);
			onProgress?.(++done, urls.length);
		}
	};
	await Promise.all(Array.from({ length: concurrency }, work));
	if (answered === 0 && urls.length >= TOO_FEW_TO_TELL)
		throw new CliError(
			`None of ${urls.length} links could be reached: ${dead.get(urls[0] ?? "")}.`,
			"Check the network, or leave `--network` out.",
		);
	return new Map([...dead].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function openPatiently(url: string, options: OpenLinksOptions): Promise<LinkAnswer> {
	const { retries = RETRIES, pause = PAUSE } = options;
	let answer = await openLink(url, options);
	for (let retry = 0; retry < retries && isWorthARetry(answer); retry++) {
		const asked = answer.kind === "busy" ? answer.wait : undefined;
		await new Promise((resolve) => setTimeout(resolve, asked ?? pause * 2 ** retry));
		answer = await openLink(url, options);
	}
	return answer;
}
