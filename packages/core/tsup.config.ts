import { defineConfig } from "tsup";

export default defineConfig({
	entry: ["index", "node", "graph", "progress", "plan", "rules"].map((name) => `src/${name}.ts`),
	format: "esm",
	target: "node20",
	dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
	clean: true,
}) as unknown;
