/** What came of opening a link. */
export type LinkAnswer =
	| { readonly kind: "alive" }
	/** A server said that the page is not there. */
	| { readonly kind: "dead"; readonly reason: string; readonly status: number }
	/** A server asks to come back later, in `wait` milliseconds where it says when. */
	| { readonly kind: "busy"; readonly wait: number | undefined }
	/** No server answered. */
	| { readonly kind: "silent"; readonly reason: string };

export interface OpenLinkOptions {
	/** Milliseconds until a server has to answer. */
	readonly timeout?: number;
}

const TIMEOUT = 10_000;
const AGENT = "Mozilla/5.0 (compatible; prereq-check; +https://www.npmjs.com/package/@prereq/cli)";
const TOO_MANY = 429;
/** Milliseconds that a check waits at most because a server asks it to. */
const MAX_WAIT = 30_000;
/** Servers say these to programs; people may well see the page. */
const NOT_FOR_PROGRAMS: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 451, 999]);

/** Opens a link once: by HEAD, and by GET where that is refused. */
export async function openLink(
	url: string,
	{ timeout = TIMEOUT }: OpenLinkOptions = {},
): Promise<LinkAnswer> {
	try {
		let { status, headers } = await ask(url, "HEAD", timeout);
		if (status >= 400 && status !== TOO_MANY)
			({ status, headers } = await ask(url, "GET", timeout));
		if (status < 400 || NOT_FOR_PROGRAMS.has(status)) return { kind: "alive" };
		if (status === TOO_MANY) return { kind: "busy", wait: waitOf(headers.get("retry-after")) };
		return { kind: "dead", reason: `the server answers ${status}`, status };
	} catch (error) {
		return { kind: "silent", reason: reasonOf(error, timeout) };
	}
}

/** Whether the next try may go better. */
export function isWorthARetry(answer: LinkAnswer): boolean {
	if (answer.kind === "busy") return (answer.wait ?? 0) <= MAX_WAIT;
	return answer.kind === "silent" || (answer.kind === "dead" && answer.status >= 500);
}

/** A `Retry-After` header in milliseconds from now: it gives seconds or a moment (RFC 9110, 10.2.3). */
export function waitOf(header: string | null, now: number = Date.now()): number | undefined {
	if (header === null) return undefined;
	if (/^\d+$/.test(header)) return Number(header) * 1000;
	const moment = Date.parse(header);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

async function ask(
	url: string,
	method: string,
	timeout: number,
): Promise<Pick<Response, "status" | "headers">> {
	const response = await fetch(url, {
		method,
		redirect: "follow",
		headers: { "user-agent": AGENT, accept: "*/*" },
		signal: AbortSignal.timeout(timeout),
	});
	await response.body?.cancel();
	return response;
}

const REASONS: ReadonlyMap<string, string> = new Map([
	["ENOTFOUND", "there is no such host"],
	["EAI_AGAIN", "the host cannot be looked up"],
	["ECONNREFUSED", "the host refuses connections"],
	["ECONNRESET", "the host closed the connection"],
	["UND_ERR_SOCKET", "the host closed the connection"],
	["CERT_HAS_EXPIRED", "its certificate has expired"],
]);

function reasonOf(error: unknown, timeout: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
	const cause = error.cause instanceof Error ? error.cause : error;
	const { code } = cause as NodeJS.ErrnoException;
	return REASONS.get(code ?? "") ?? code ?? (cause.message || error.message);
}
