import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { EventStream } from "./eventStream.ts";
import type { Preview, PreviewState } from "./preview.ts";
import { respond } from "./respond.ts";

/** Where pages wait for the next build. */
export const EVENTS_URL = "/__prereq/events";

export interface PreviewServerOptions {
	readonly preview: Preview;
	readonly events: EventStream;
	/** Script that reloads a page. */
	readonly clientScript: string;
	/** Told about a page that could not be rendered. */
	readonly onError: (error: unknown) => void;
}

/** The message that open pages act on. */
export function toMessage({ revision, problem }: PreviewState): {
	revision: string;
	problem: string | null;
} {
	return { revision, problem: problem ?? null };
}

/** Serves a preview; the caller listens and closes. */
export function createPreviewServer(options: PreviewServerOptions): Server {
	const { preview, events, clientScript, onError } = options;
	return createServer((request: IncomingMessage, response: ServerResponse) => {
		const { method, url = "/" } = request;
		if (method !== "GET" && method !== "HEAD") {
			response.writeHead(405, { allow: "GET, HEAD" }).end();
			return;
		}
		if (url === EVENTS_URL && method === "GET") {
			events.connect(response, toMessage(preview.state));
			return;
		}
		try {
			const { status, type, body, location } = respond(url, preview.state, clientScript);
			response.writeHead(status, {
				"content-type": type,
				"cache-control": "no-store",
				"x-content-type-options": "nosniff",
				...(location === undefined ? {} : { location }),
			});
			response.end(method === "HEAD" ? undefined : body);
		} catch (error) {
			onError(error);
			response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
			response.end("This page could not be rendered; the terminal says why.\n");
		}
	});
}
