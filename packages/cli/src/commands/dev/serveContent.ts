import { configCandidates } from "../../config/findConfig.ts";
import { describeFailure } from "../../describeFailure.ts";
import { displayPath } from "../../displayPath.ts";
import type { Io } from "../../io.ts";
import type { Palette } from "../../palette.ts";
import { toPretty } from "../../report/pretty.ts";
import { summaryLines } from "../../report/summaryLines.ts";
import type { SiteAssets } from "../../site/siteAssets.ts";
import { followContent } from "../../watch/followContent.ts";
import { EventStream } from "./eventStream.ts";
import { listenOnFreePort } from "./listenOnFreePort.ts";
import { Preview, type PreviewState } from "./preview.ts";
import { createPreviewServer, toMessage } from "./previewServer.ts";
import { renderGreeting, renderRebuilt } from "./render.ts";

export interface DevOptions {
	/** Absolute path of the content folder. */
	readonly folder: string;
	readonly title: string | undefined;
	readonly host: string;
	readonly port: number;
	readonly assets: SiteAssets;
	/** Script that reloads a page. */
	readonly clientScript: string;
	/** Distinguishes this server from earlier ones on the same port. */
	readonly session: string;
	readonly io: Io;
	readonly palette: Palette;
}

/** Serves a content folder and follows its changes; resolves to the function that stops it. */
export async function serveContent(options: DevOptions): Promise<() => Promise<void>> {
	const { folder, host, port, clientScript, io, palette } = options;
	const started = io.now();
	const preview = new Preview(options);
	const events = new EventStream();
	const onError = (error: unknown): void => io.stderr.write(describeFailure(error, false, io.env));
	const server = createPreviewServer({ preview, events, clientScript, onError });

	const print = (state: PreviewState): void => {
		const report = state.content?.report;
		if (report === undefined) io.stdout.write(state.problem ?? "");
		else if (state.problem !== undefined) {
			io.stdout.write(toPretty(report, { palette, columns: io.stdout.columns, errorsOnly: true }));
		} else if (report.diagnostics.length > 0) {
			const lines = summaryLines(report.summary, { palette, columns: io.stdout.columns });
			io.stdout.write(`${lines.join("\n")}\n`);
		}
	};
	const rebuild = async (paths: readonly string[]): Promise<void> => {
		const since = io.now();
		const state = await preview.build();
		events.send(toMessage(state));
		const shown = paths.map((path) => displayPath(path, io.cwd));
		io.stdout.write(renderRebuilt(shown, io.now() - since, palette));
		print(state);
	};

	const following = followContent({
		folder,
		files: configCandidates({ folder, cwd: io.cwd }),
		start: async () => void (await preview.build()),
		onChange: rebuild,
		onError,
	});
	await following.started;
	const found = await listenOnFreePort(server, { port, host }).catch(async (error: unknown) => {
		await following.stop();
		throw error;
	});
	const { summary } = preview.state;
	const duration = io.now() - started;
	const greeting = { host, port: found, wantedPort: port, summary, duration };
	io.stdout.write(renderGreeting({ ...greeting, folder: displayPath(folder, io.cwd) }, palette));
	print(preview.state);

	return async () => {
		const stopped = following.stop();
		events.close();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
		await stopped;
	};
}
