import { vi } from "vitest";

/** Answers requests for documents from a table of pages; anything else is not found. */
export function servePages(pages: Readonly<Record<string, string>>): void {
	class Request {
		responseType = "";
		status = 0;
		responseXML: Document | null = null;
		onloadend = (): void => {};
		#url = "";

		open(_method: string, url: string): void {
			this.#url = new URL(url, location.href).pathname;
		}

		send(): void {
			const html = pages[this.#url];
			this.status = html === undefined ? 404 : 200;
			if (html !== undefined) {
				this.responseXML = new DOMParser().parseFromString(html, "text/html");
			}
			setTimeout(() => this.onloadend());
		}
	}
	vi.stubGlobal("XMLHttpRequest", Request);
}
