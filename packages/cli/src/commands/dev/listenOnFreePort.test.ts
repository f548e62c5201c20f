import { createServer, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { listenOnFreePort } from "./listenOnFreePort.ts";

function server(): Server {
	const made = createServer();
	onTestFinished(() => void made.close());
	return made;
}

test("the wanted port, else the next free one", async () => {
	const first = server();
	const port = await listenOnFreePort(first, { port: 0, host: "localhost" });
	expect(port).toBeGreaterThan(0);
	const next = await listenOnFreePort(server(), { port, host: "localhost" });
	expect(next).toBeGreaterThan(port);
	await new Promise((resolve) => first.close(resolve));
	expect(await listenOnFreePort(server(), { port, host: "localhost" })).toBe(port);
});

test("a port that another program has on the other loopback address counts as taken", async () => {
	const loopbacks = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
	const hasIPv6 = loopbacks.some(({ address }) => address === "::1");
	const other = server();
	await new Promise<void>((resolve) => other.listen(0, hasIPv6 ? "::1" : "127.0.0.1", resolve));
	const { port } = other.address() as { port: number };
	expect(await listenOnFreePort(server(), { port, host: "localhost" })).not.toBe(port);
});

test("a host that is not here", async () => {
	await expect(listenOnFreePort(server(), { port: 0, host: "192.0.2.1" })).rejects.toThrow(
		"`192.0.2.1` is no address of this machine.",
	);
});
