import type { CommandSpec } from "../../command.ts";
import { CACHE_LOCATION, DIR, FINDINGS_FORMAT } from "../../sharedOptions.ts";

export const buildSpec: CommandSpec = {
	name: "build",
	summary: "Check, then write the compiled curriculum and a static site.",
	tellsLength: true,
	arguments: [DIR],
	options: [
		{ name: "out", value: "path", summary: "folder to write", fallback: "dist-site" },
		{
			name: "base",
			value: "url",
			summary: "where the site will live, as URL or path",
			fallback: "/",
		},
		{ name: "data", summary: "the compiled JSON alone, without the site" },
		{ name: "title", value: "text", summary: "name of the site" },
		{ name: "no-cache", summary: "read every file again, also those that have not changed" },
		CACHE_LOCATION,
		FINDINGS_FORMAT,
	],
	examples: [
		["prereq build", "write ./dist-site"],
		["prereq build content --out public", "choose both folders"],
		["prereq build --data --out src/curriculum", "for a site of your own"],
		["prereq build --base https://example.org/learn/", "with canonical links and a sitemap"],
	],
	load: () => import("./command.ts"),
};
