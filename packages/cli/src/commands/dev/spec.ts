import type { CommandSpec } from "../../command.ts";
import { DIR } from "../../sharedOptions.ts";

export const devSpec: CommandSpec = {
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
	load: () => import("./command.ts"),
};
