import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES = new Map([
	[".html", "text/html; charset=utf-8"],
	[".css", "text/css; charset=utf-8"],
	[".js", "text/javascript; charset=utf-8"],
	[".json", "application/json"],
	[".svg", "image/svg+xml"],
]);
/** What a careful host sends: nothing inline, nothing from elsewhere. */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export interface FolderServer {
	/** Address with a slash at the end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

export interface ServeOptions {
	readonly policy?: string;
	/** Other sites may load scripts and data, as hosts of static sites commonly allow. */
	readonly isShared?: boolean;
}

/** Serves a folder on a free port of this machine, as a plain static host would. */
export async function serveFolder(
	folder: string,
	{ policy = POLICY, isShared = false }: ServeOptions = {},
): Promise<FolderServer> {
	const server = createServer(({ url = "/" }, response) => {
		const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
		const asked = join(folder, path);
		const file =
			existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES.get(extname(file)) ?? "application/octet-stream";
		response.writeHead(200, {
			"content-type": type,
			"content-security-policy": policy,
			...(isShared ? { "access-control-allow-origin": "*" } : {}),
		});
		response.end(readFileSync(file));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
