import { defineConfig, type Options } from "tsup";

const common = { format: "esm", target: "es2022" } as const;
const modules = ["src/index.ts", "src/static.ts"];
const browser = ["src/enhance.ts", "src/enhance-page.ts", "src/element.ts"];

/** Each browser file stands alone, to be copied or bundled; the tools beside it are loaded on demand. */
const lazyTools: NonNullable<Options["esbuildPlugins"]>[number] = {
	name: "lazy-tools",
	setup: ({ onResolve }) =>
		onResolve({ filter: /\/tools\.ts$/ }, ({ kind }) =>
			kind === "dynamic-import" ? { path: "./tools.js", external: true } : undefined,
		),
};

export default defineConfig([
	{
		...common,
		entry: modules,
		clean: true,
		dts: {
			entry: [...modules, "src/enhance.ts", "src/element.ts"],
			compilerOptions: { ignoreDeprecations: "6.0" },
		},
	},
	{ ...common, entry: browser, splitting: false, minify: true, esbuildPlugins: [lazyTools] },
	{
		...common,
		entry: { tools: "src/enhance/tools.ts", styles: "src/styles.css", views: "src/views.css" },
		minify: true,
	},
]) as unknown;
