import { defineConfig } from "tsup";

const PUBLIC = ["index", "node", "graph", "progress", "plan", "rules"].map(
	(name) => `src/${name}.ts`,
);

export default defineConfig({
	// What loads a parser is a file of its own, which a site leaves out that only reads compiled data.
	entry: [...PUBLIC, "src/content/parseYaml.ts"],
	format: "esm",
	target: "node20",
	dts: { entry: PUBLIC, compilerOptions: { ignoreDeprecations: "6.0" } },
	clean: true,
}) as unknown;
