import { connect, type Server } from "node:net";
import { CliError } from "../../cliError.ts";

export interface ListenOptions {
	/** Wanted port; 0 lets the system choose. */
	readonly port: number;
	readonly host: string;
}

const TRIES = 50;
const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * Listens on the wanted port or the next free one; resolves to the port.
 * @throws CliError when the host or the port cannot be used
 */
export async function listenOnFreePort(server: Server, options: ListenOptions): Promise<number> {
	const { port, host } = options;
	const address = host === "localhost" ? LOOPBACKS[0]! : host;
	const last = Math.min(port + TRIES, 65_535);
	for (let candidate = port; candidate <= last; candidate++) {
		// `localhost` has two addresses, and a browser may try the one that we do not listen on first.
		if (candidate > 0 && (await answers(candidate))) continue;
		const error = await listen(server, candidate, address);
		if (error === undefined) return portOf(server);
		if (error.code === "EADDRINUSE") continue;
		if (error.code === "EACCES") {
			throw new CliError(`Port ${candidate} may not be used.`, "Choose one above 1023.", {
				cause: error,
			});
		}
		throw new CliError(`\`${host}\` is no address of this machine.`, "Check `--host`.", {
			cause: error,
		});
	}
	throw new CliError(`Ports ${port} to ${last} are all taken.`, "Choose another with `--port`.");
}

async function answers(port: number): Promise<boolean> {
	const tries = LOOPBACKS.map(
		(host) =>
			new Promise<boolean>((resolve) => {
				const socket = connect({ port, host });
				const settle = (open: boolean): void => {
					socket.destroy();
					resolve(open);
				};
				socket.once("connect", () => settle(true));
				socket.once("error", () => settle(false));
			}),
	);
	return (await Promise.all(tries)).includes(true);
}

function listen(
	server: Server,
	port: number,
	host: string,
): Promise<NodeJS.ErrnoException | undefined> {
	return new Promise((resolve) => {
		const fail = (error: NodeJS.ErrnoException): void => resolve(error);
		server.once("error", fail);
		server.listen(port, host, () => {
			server.off("error", fail);
			resolve(undefined);
		});
	});
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === "object" && address !== null ? address.port : 0;
}
