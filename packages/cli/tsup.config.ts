import { defineConfig } from "tsup";

export default defineConfig([
	{ entry: ["src/bin.ts"], format: "esm", target: "node20", clean: true },
	{
		entry: { "dev-client": "src/commands/dev/client/devClient.ts", site: "src/site/site.css" },
		format: "iife",
		platform: "browser",
		target: "es2022",
		minify: true,
		outExtension: () => ({ js: ".js" }),
	},
]) as unknown;
