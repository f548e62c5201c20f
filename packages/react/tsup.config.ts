import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { defineConfig, type Options } from "tsup";

const common = { format: "esm", target: "es2022" } as const;
const modules = ["src/index.ts", "src/static.ts"];
const browser = ["src/enhance.ts", "src/enhance-page.ts", "src/element.ts", "src/zoom.ts"];

/** Files beside the entry that imports them: tools, planner, catalogues, notes and side views. */
const BESIDE = /\/(tools|planRoadmap|catalogues|notes|sideViews)\.ts$/;

/**
 * Each browser file stands alone, to be copied or bundled; what is loaded on demand is a file beside it.
 * So are the planner, the catalogues of messages and the notes: a host's bundler would otherwise load whole what
 * they share with the parts of the roadmap that come later, and at once.
 */
const beside: NonNullable<Options["esbuildPlugins"]>[number] = {
	name: "beside",
	setup: ({ onResolve }) =>
		onResolve({ filter: BESIDE }, ({ kind, path }) => {
			if (kind === "entry-point") return undefined;
			return { path: path.replace(BESIDE, "/$1.js").replace(/^.*\//, "./"), external: true };
		}),
};

/**
 * What two entries reach is put into one file, by our bundler as by that of a host. So the component is made to be reached
 * from its later parts and from the side views: compressed apart from what it shares with them it would take 4 % more.
 */
const REACHED: ReadonlyMap<string, readonly string[]> = new Map([
	["later.ts", ["Roadmap.tsx"]],
	["sideViews.ts", ["Roadmap.tsx", "RoadmapProvider.tsx", "useTopic.ts"]],
]);

const oneFile: NonNullable<Options["esbuildPlugins"]>[number] = {
	name: "oneFile",
	setup: ({ onLoad }) =>
		onLoad({ filter: /\/src\/(roadmap\/later|sideViews)\.ts$/ }, async ({ path }) => {
			const reached = (REACHED.get(basename(path)) ?? []).map(
				(file) => `export * from "${join(import.meta.dirname, "src/roadmap", file)}";`,
			);
			return { contents: [await readFile(path, "utf8"), ...reached].join("\n"), loader: "ts" };
		}),
};

/**
 * One import from React in each file. esbuild keeps one for each source file, with other names for the same things, and
 * so does the bundler of a host that leaves React out: 2 % of the component's bytes.
 */
const joinImports: NonNullable<Options["plugins"]>[number] = {
	name: "joinImports",
	renderChunk: (chunk) => {
		const modules = new Map<string, Map<string, string>>();
		const renamed = new Map<string, string>();
		const rest = chunk.replace(
			/^import \{([^}]*)\} from "(react[^"]*)";\n/gm,
			(_line, list: string, from: string) => {
				const names = modules.get(from) ?? new Map<string, string>();
				modules.set(from, names);
				for (const [, name = "", own = name] of list.matchAll(/(\w+)(?: as (\w+))?/g)) {
					renamed.set(own, names.get(name) ?? own);
					if (!names.has(name)) names.set(name, own);
				}
				return "";
			},
		);
		const imports = [...modules].map(([from, names]) => {
			const list = [...names].map(([name, own]) => (name === own ? name : `${name} as ${own}`));
			return `import { ${list.join(", ")} } from "${from}";\n`;
		});
		const code = rest.replace(/\b\w+\b/g, (word) => renamed.get(word) ?? word);
		return { code: code.replace(/^("use client";\n)?/, `$1${imports.join("")}`) };
	},
};

export default defineConfig([
	{
		...common,
		entry: ["src/index.ts", "src/sideViews.ts"],
		clean: true,
		plugins: [joinImports],
		esbuildPlugins: [beside, oneFile],
		dts: {
			entry: [...modules, "src/enhance.ts", "src/element.ts", "src/zoom.ts"],
			compilerOptions: { ignoreDeprecations: "6.0" },
		},
	},
	// Apart: what both entries share would be one file, and a host's bundler loads files whole.
	{ ...common, entry: ["src/static.ts"], splitting: false },
	{ ...common, entry: browser, splitting: false, minify: true, esbuildPlugins: [beside] },
	{
		...common,
		entry: {
			planRoadmap: "src/plan/planRoadmap.ts",
			catalogues: "src/catalogues.ts",
			notes: "src/roadmap/notes.ts",
		},
		splitting: false,
		minify: true,
		noExternal: [/./],
	},
	{
		...common,
		entry: { tools: "src/enhance/tools.ts", styles: "src/styles.css", views: "src/views.css" },
		minify: true,
	},
]) as unknown;
