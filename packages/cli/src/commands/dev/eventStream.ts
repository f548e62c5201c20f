import type { ServerResponse } from "node:http";

/** Open pages, each waiting for the next message (server-sent events). */
export class EventStream {
	readonly #pages = new Set<ServerResponse>();

	/** Keeps the response open and sends it every message from now on, `first` at once. */
	connect(response: ServerResponse, first: unknown): void {
		response.writeHead(200, {
			"content-type": "text/event-stream; charset=utf-8",
			"cache-control": "no-store",
		});
		response.write("retry: 500\n");
		this.#pages.add(response);
		response.on("close", () => this.#pages.delete(response));
		write(response, first);
	}

	send(message: unknown): void {
		for (const page of this.#pages) write(page, message);
	}

	close(): void {
		for (const page of this.#pages) page.end();
		this.#pages.clear();
	}
}

function write(page: ServerResponse, message: unknown): void {
	page.write(`data: ${JSON.stringify(message)}\n\n`);
}
