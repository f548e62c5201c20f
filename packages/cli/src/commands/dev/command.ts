import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { contentFolder } from "../../contentFolder.ts";
import { EXIT } from "../../exitCode.ts";
import { readSiteAsset, readSiteAssets } from "../../site/siteAssets.ts";
import { type DevOptions, serveContent } from "./serveContent.ts";

const DEFAULT_PORT = "4321";

/** `prereq dev [dir]`: serves the site until Ctrl-C. */
export const run: CommandRun = async ({ args: [dir], options, io, palette }) => {
	const port = parsePort(options.get("port") ?? (io.env["PORT"] || DEFAULT_PORT));
	const settings: DevOptions = {
		folder: contentFolder(dir, io.cwd),
		title: options.get("title"),
		host: options.get("host") ?? "localhost",
		port,
		assets: readSiteAssets(),
		clientScript: readSiteAsset("dev-client.js"),
		session: randomBytes(4).toString("hex"),
		io,
		palette,
	};
	const signal = io.interruption();
	const close = await serveContent(settings);
	if (!signal.aborted) await once(signal, "abort");
	await close();
	return EXIT.clean;
};

function parsePort(text: string): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
	if (port >= 0 && port <= 65_535) return port;
	throw new CliError(`\`${text}\` is no port.`, "Give a number from 0 to 65535.");
}
