import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RoadmapData } from "@prereq/core";
import { type BuildOptions, build } from "esbuild";
import { ROOT } from "../../workspace.ts";
import { readRoadmapData } from "../readRoadmapData.ts";

const SOURCE = join(ROOT, "tests/browser/hydration");

/** Writes a page as a host with its own React would: rendered on the server, hydrated in the browser. */
export async function writeHostSite(
	folder: string,
	reactMajor: "18" | "19",
	roadmapId: string,
): Promise<void> {
	const data = await readRoadmapData(roadmapId);
	const common: BuildOptions = {
		bundle: true,
		format: "esm",
		jsx: "automatic",
		define: { "process.env.NODE_ENV": '"development"' },
		logLevel: "silent",
		...(reactMajor === "18" ? { alias: { react: "react-18", "react-dom": "react-dom-18" } } : {}),
	};
	mkdirSync(folder, { recursive: true });
	const server = join(folder, "server.mjs");
	const banner = {
		js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
	};
	await build({
		...common,
		banner,
		entryPoints: [join(SOURCE, "server.tsx")],
		outfile: server,
		platform: "node",
	});
	await build({
		...common,
		entryPoints: [join(SOURCE, "client.tsx")],
		outfile: join(folder, "client.js"),
		platform: "browser",
		target: "es2022",
	});
	const { render }: { render: (data: RoadmapData) => string } = await import(
		pathToFileURL(server).href
	);
	copyFileSync(
		createRequire(import.meta.url).resolve("@prereq/react/styles.css"),
		join(folder, "styles.css"),
	);
	writeFileSync(join(folder, "data.json"), JSON.stringify(data));
	writeFileSync(join(folder, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
	writeFileSync(join(folder, "index.html"), page(render(data)));
}

function page(html: string): string {
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="styles.css"><link rel="icon" href="icon.svg"></head>
<body><main>${html}</main><script type="module" src="client.js"></script></body>
</html>
`;
}
