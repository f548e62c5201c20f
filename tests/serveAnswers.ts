import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server on this machine that is gone after the test. */
export interface AnswerServer {
	/** Its address, without a slash at the end. */
	readonly base: string;
	/** What it was asked, as `HEAD /path`. */
	readonly asked: readonly string[];
}

/** Serves what `answer` gives. */
export async function serveAnswers(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<AnswerServer> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { base: `http://127.0.0.1:${port}`, asked };
}
