import { defineConfig } from "tsup";

export default defineConfig({
	entry: ["src/index.ts", "src/node.ts", "src/graph.ts", "src/progress.ts"],
	format: "esm",
	target: "node20",
	dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
	clean: true,
}) as unknown;
