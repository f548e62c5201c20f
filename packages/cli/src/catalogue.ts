import type { CommandRun } from "./command.ts";

/** A positional argument. */
export interface ArgumentSpec {
	readonly name: string;
	readonly summary: string;
	readonly required: boolean;
}

/** An option with a value. */
export interface OptionSpec {
	readonly name: string;
	/** Placeholder of the value. */
	readonly value: string;
	readonly summary: string;
	readonly choices?: readonly string[];
	/** Shown as the default; the command applies it. */
	readonly fallback?: string;
}

/** What a command is called and takes, for the parser and for its help. */
export interface CommandSpec {
	readonly name: string;
	readonly summary: string;
	readonly arguments: readonly ArgumentSpec[];
	readonly options: readonly OptionSpec[];
	readonly examples: readonly (readonly [line: string, note: string])[];
	readonly load: () => Promise<{ readonly run: CommandRun }>;
}

const DIR: ArgumentSpec = {
	name: "dir",
	summary: "content folder (default: ./content if it exists, else .)",
	required: false,
};
const DIR_OPTION: OptionSpec = {
	name: "dir",
	value: "path",
	summary: "content folder",
	fallback: "./content if it exists, else .",
};
const FINDINGS_FORMAT: OptionSpec = {
	name: "format",
	value: "name",
	summary: "how findings are printed",
	choices: ["pretty", "compact", "json", "github"],
	fallback: "pretty",
};
const DATA_FORMAT: OptionSpec = {
	name: "format",
	value: "name",
	summary: "how the answer is printed",
	choices: ["text", "json"],
	fallback: "text",
};

/** Every command; the heavy part of each is loaded when it runs. */
export const CATALOGUE: readonly CommandSpec[] = [
	{
		name: "check",
		summary: "Report what is wrong in a content folder.",
		arguments: [DIR],
		options: [FINDINGS_FORMAT],
		examples: [
			["prereq check", "check ./content, or the current folder"],
			["prereq check docs/learn --format compact", "one line per finding"],
			["prereq check --format json > findings.json", "for other tools"],
		],
		load: () => import("./commands/check/command.ts"),
	},
	{
		name: "build",
		summary: "Check, then write the compiled curriculum and a static site.",
		arguments: [DIR],
		options: [
			{ name: "out", value: "path", summary: "folder to write", fallback: "dist-site" },
			{
				name: "base",
				value: "url",
				summary: "where the site will live, as URL or path",
				fallback: "/",
			},
			{ name: "title", value: "text", summary: "name of the site" },
			FINDINGS_FORMAT,
		],
		examples: [
			["prereq build", "write ./dist-site"],
			["prereq build content --out public", "choose both folders"],
			["prereq build --base https://example.org/learn/", "with canonical links and a sitemap"],
		],
		load: () => import("./commands/build/command.ts"),
	},
	{
		name: "dev",
		summary: "Serve the site and reload it on every edit.",
		arguments: [DIR],
		options: [
			{
				name: "port",
				value: "number",
				summary: "port to listen on; the next free one if taken",
				fallback: "PORT, else 4321",
			},
			{ name: "host", value: "name", summary: "address to listen on", fallback: "localhost" },
			{ name: "title", value: "text", summary: "name of the site" },
		],
		examples: [
			["prereq dev", "serve ./content on http://localhost:4321"],
			["prereq dev content --port 8080", "choose the port"],
			["prereq dev --host 0.0.0.0", "reachable from a phone in the same network"],
		],
		load: () => import("./commands/dev/command.ts"),
	},
	{
		name: "show",
		summary: "Explain a topic: what it needs, what needs it, effort to reach it.",
		arguments: [{ name: "topic", summary: "id of the topic, or a former id", required: true }],
		options: [DIR_OPTION, DATA_FORMAT],
		examples: [
			["prereq show linear-algebra", "from ./content"],
			["prereq show linear-algebra --format json", "for other tools"],
		],
		load: () => import("./commands/show/command.ts"),
	},
	{
		name: "next",
		summary: "List the topics that a learner is ready for.",
		arguments: [],
		options: [
			{
				name: "progress",
				value: "file",
				summary: "progress file; without it nothing counts as done",
			},
			{ name: "roadmap", value: "id", summary: "only topics of this roadmap" },
			DIR_OPTION,
			DATA_FORMAT,
		],
		examples: [
			["prereq next", "where a beginner can start"],
			["prereq next --progress me.json", "after what you have done"],
			["prereq next --roadmap ai-safety-researcher --format json", "for other tools"],
		],
		load: () => import("./commands/next/command.ts"),
	},
];

/** Options that every command has. */
export const GLOBAL_OPTIONS: readonly (readonly [flags: string, summary: string])[] = [
	["--color, --no-color", "force or forbid colour (also FORCE_COLOR, NO_COLOR)"],
	["--verbose", "show stack traces of crashes (also DEBUG=prereq)"],
	["-h, --help", "show help"],
	["-V, --version", "show the version"],
];
