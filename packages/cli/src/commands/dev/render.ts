import { networkInterfaces } from "node:os";
import { formatDuration } from "../../formatDuration.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import type { ReportSummary } from "../../report/report.ts";

export interface Greeting {
	readonly host: string;
	readonly port: number;
	readonly wantedPort: number;
	/** The content folder as the user would type it. */
	readonly folder: string;
	readonly summary: ReportSummary | undefined;
	/** Milliseconds until the site could be served. */
	readonly duration: number;
}

/** The first lines: where the site is, what it holds, how to stop. */
export function renderGreeting(greeting: Greeting, palette: Palette): string {
	const { host, port, wantedPort, folder, summary, duration } = greeting;
	const addresses = addressesOf(host).map((name) => `http://${name}:${port}/`);
	const size =
		summary === undefined
			? ""
			: ` · ${countOf(summary.topics, "topic")}, ${countOf(summary.roadmaps, "roadmap")}`;
	return [
		...(wantedPort !== 0 && port !== wantedPort
			? [palette.warning(`Port ${wantedPort} is taken, using ${port}.`)]
			: []),
		"",
		...addresses.map(
			(address) => `  ${palette.good("➜")} ${palette.strong(palette.place(address))}`,
		),
		"",
		palette.quiet(`  Watching ${folder}${size} · ready in ${formatDuration(duration)}`),
		palette.quiet("  Ctrl-C stops."),
		"",
		"",
	].join("\n");
}

/** One line per rebuild. */
export function renderRebuilt(
	paths: readonly string[],
	duration: number,
	palette: Palette,
): string {
	const [first = ""] = paths;
	const what = paths.length === 1 ? first : countOf(paths.length, "file");
	return `${palette.good("↻")} ${palette.place(what)} ${palette.quiet(`· ${formatDuration(duration)}`)}\n`;
}

function addressesOf(host: string): string[] {
	if (host !== "0.0.0.0" && host !== "::") return [host.includes(":") ? `[${host}]` : host];
	const own = Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === "IPv4" && !internal)
		.map(({ address }) => address);
	return ["localhost", ...own];
}
