import type { CommandSpec } from "../../command.ts";
import { DIR_OPTION } from "../../sharedOptions.ts";
import { EMBED_FORMATS } from "./embedFormat.ts";

export const embedSpec: CommandSpec = {
	name: "embed",
	summary: "Print what puts a roadmap into a page of yours.",
	arguments: [{ name: "roadmap", summary: "id of the roadmap", required: true }],
	options: [
		{
			name: "format",
			value: "name",
			summary: "one way of embedding; without it an overview",
			choices: EMBED_FORMATS,
		},
		{
			name: "base",
			value: "url",
			summary: "where the built site lives, as URL or path",
			fallback: "/",
		},
		{ name: "locale", value: "tag", summary: "language; default: that of the sources" },
		DIR_OPTION,
	],
	examples: [
		["prereq embed ai-safety-researcher --base https://example.org/learn/", "every way"],
		["prereq embed ai-safety-researcher --format iframe", "only the frame"],
		["prereq embed ai-safety-researcher --format html > roadmap.html", "the roadmap itself"],
	],
	load: () => import("./command.ts"),
};
