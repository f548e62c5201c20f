import { mediaType } from "./mediaType.ts";
import { CLIENT_URL, type PreviewState } from "./preview.ts";

/** An answer to a request. */
export interface Reply {
	readonly status: number;
	readonly type: string;
	readonly body: string | Uint8Array;
	/** Where to go instead. */
	readonly location?: string;
}

/** The answer to a GET of `url`, a path with an optional query. */
export function respond(url: string, state: PreviewState, clientScript: string): Reply {
	const path = pathOf(url);
	if (path === undefined) return { status: 400, type: mediaType("x.txt"), body: "Bad address\n" };
	if (`/${path}` === CLIENT_URL) return reply(200, "client.js", clientScript);
	const { files } = state;
	if (files === undefined) return reply(503, "x.html", waitingPage(state));
	const file = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
	if (file !== undefined) return reply(200, file.path, file.render());
	if (files.has(`${path}/index.html`)) {
		const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
		const location = `/${path.split("/").map(encodeURIComponent).join("/")}/${query}`;
		return { status: 307, type: mediaType("x.txt"), body: "", location };
	}
	return reply(404, "404.html", files.get("404.html")?.render() ?? "Not found");
}

function reply(status: number, path: string, body: string | Uint8Array): Reply {
	return { status, type: mediaType(path), body };
}

function pathOf(url: string): string | undefined {
	const end = url.search(/[?#]/);
	try {
		return decodeURIComponent(end < 0 ? url : url.slice(0, end)).replace(/^\/+/, "");
	} catch {
		return undefined;
	}
}

/** Stands in until the content has been without errors once. */
function waitingPage({ revision, problem }: PreviewState): string {
	const text = (problem ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	return [
		'<!doctype html><html lang="en"><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
		"<title>Waiting for the content</title>",
		`<script type="module" src="${CLIENT_URL}?revision=${revision}"></script>`,
		"<main><h1>This page appears once the errors are fixed</h1>",
		`<pre>${text}</pre></main></html>`,
	].join("\n");
}
