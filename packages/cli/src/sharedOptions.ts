import type { ArgumentSpec, OptionSpec } from "./command.ts";

export const DIR: ArgumentSpec = {
	name: "dir",
	summary: "content folder (default: ./content if it exists, else .)",
	required: false,
};

export const DIR_OPTION: OptionSpec = {
	name: "dir",
	value: "path",
	summary: "content folder",
	fallback: "./content if it exists, else .",
};

export const FINDINGS_FORMAT: OptionSpec = {
	name: "format",
	value: "name",
	summary: "how findings are printed",
	choices: ["pretty", "compact", "json", "github"],
	fallback: "pretty",
};

export const DATA_FORMAT: OptionSpec = {
	name: "format",
	value: "name",
	summary: "how the answer is printed",
	choices: ["text", "json"],
	fallback: "text",
};

export const CACHE_LOCATION: OptionSpec = {
	name: "cache-location",
	value: "folder",
	summary: "where results of earlier runs are kept",
	fallback: "node_modules/.cache/prereq beside the nearest package.json",
};
