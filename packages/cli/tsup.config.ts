import { defineConfig } from "tsup";

/** What browsers load; the program itself is bundled by rolldown.config.ts, which empties `dist` first. */
export default defineConfig({
	entry: {
		"dev-client": "src/commands/dev/client/devClient.ts",
		enhance: "src/site/client/pageScript.ts",
		frame: "src/site/client/frame.ts",
		host: "src/site/client/host.ts",
		page: "src/site/embed/page.css",
		site: "src/site/site.css",
		styles: "src/site/roadmap.css",
	},
	outDir: "dist/site",
	format: "esm",
	platform: "browser",
	target: "es2022",
	splitting: true,
	minify: true,
	noExternal: [/./],
	clean: true,
}) as unknown;
