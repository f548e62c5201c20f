import { defineConfig } from "tsup";

export default defineConfig({
	entry: {
		bin: "src/bin.ts",
		"dev-client": "src/commands/dev/client/devClient.ts",
		site: "src/site/site.css",
	},
	format: "esm",
	target: "node20",
	clean: true,
}) as unknown;
