/** What came of opening a link. */
export type LinkAnswer =
	| { readonly kind: "alive" }
	/** A server said that the page is not there. */
	| { readonly kind: "dead"; readonly reason: string; readonly status: number }
	/** No server answered. */
	| { readonly kind: "silent"; readonly reason: string };

export interface OpenLinkOptions {
	/** Milliseconds until a server has to answer. */
	readonly timeout?: number;
}

const TIMEOUT = 10_000;
const AGENT = "Mozilla/5.0 (compatible; prereq-check; +https://www.npmjs.com/package/@prereq/cli)";
const TOO_MANY = 429;
/** Servers say these to programs; people may well see the page. */
const NOT_FOR_PROGRAMS: ReadonlySet<number> = new Set([
	401,
	402,
	403,
	405,
	406,
	TOO_MANY,
	451,
	999,
]);

/** Opens a link once: by HEAD, and by GET where that is refused. */
export async function openLink(
	url: string,
	{ timeout = TIMEOUT }: OpenLinkOptions = {},
): Promise<LinkAnswer> {
	try {
		let status = await statusOf(url, "HEAD", timeout);
		if (status >= 400 && status !== TOO_MANY) status = await statusOf(url, "GET", timeout);
		if (status < 400 || NOT_FOR_PROGRAMS.has(status)) return { kind: "alive" };
		return { kind: "dead", reason: `the server answers ${status}`, status };
	} catch (error) {
		return { kind: "silent", reason: reasonOf(error, timeout) };
	}
}

/** Whether the next try may go better. */
export function isWorthARetry(answer: LinkAnswer): boolean {
	return answer.kind === "silent" || (answer.kind === "dead" && answer.status >= 500);
}

async function statusOf(url: string, method: string, timeout: number): Promise<number> {
	const response = await fetch(url, {
		method,
		redirect: "follow",
		headers: { "user-agent": AGENT, accept: "*/*" },
		signal: AbortSignal.timeout(timeout),
	});
	await response.body?.cancel();
	return response.status;
}

const REASONS: ReadonlyMap<string, string> = new Map([
	["ENOTFOUND", "there is no such host"],
	["EAI_AGAIN", "the host cannot be looked up"],
	["ECONNREFUSED", "the host refuses connections"],
	["ECONNRESET", "the host closed the connection"],
	["CERT_HAS_EXPIRED", "its certificate has expired"],
]);

function reasonOf(error: unknown, timeout: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
	const cause = error.cause instanceof Error ? error.cause : error;
	const { code } = cause as NodeJS.ErrnoException;
	return REASONS.get(code ?? "") ?? code ?? (cause.message || error.message);
}
