/** One file for each rule of .dependency-cruiser.mjs that breaks this rule: path → text. */
export type Plant = Readonly<Record<string, string>>;

/** A clean tree that every plant is added to. */
export const CLEAN_TREE: Plant = {
	"packages/core/package.json": manifest("@prereq/core", {
		".": { "@prereq/source": "./src/index.ts" },
		"./node": { "@prereq/source": "./src/node.ts" },
	}),
	"packages/core/src/index.ts": 'export { topic } from "./model/topic.ts";',
	"packages/core/src/node.ts":
		'export { read } from "./node/read.ts";\nexport { fileStore } from "./progress/fileStore.ts";',
	"packages/core/src/node/read.ts":
		'import "node:fs";\nexport { build as read } from "../curriculum/build.ts";',
	"packages/core/src/model/topic.ts": "export const topic = 1;",
	"packages/core/src/internal/order.ts": "export const order = 1;",
	"packages/core/src/graph/graph.ts":
		'import { order } from "../internal/order.ts";\nexport const graph = order;',
	"packages/core/src/schema/schema.ts":
		'import { z } from "zod";\nimport type { topic } from "../model/topic.ts";\nexport type T = typeof topic;\nexport const schema = z;',
	"packages/core/src/content/parse.ts":
		'import { unified } from "unified";\nexport const parse = unified;',
	"packages/core/src/curriculum/build.ts":
		'import { schema } from "../schema/schema.ts";\nimport { parse } from "../content/parse.ts";\nexport const build = [schema, parse];',
	"packages/core/src/progress/fileStore.ts": 'import "node:fs";\nexport const fileStore = 1;',
	"packages/core/src/graph/graph.test.ts": 'import "node:fs";\nimport "../progress/fileStore.ts";',
	"packages/react/package.json": manifest("@prereq/react", {
		".": { "@prereq/source": "./src/index.ts" },
	}),
	"packages/react/src/index.ts":
		'import { topic } from "@prereq/core";\nimport "react";\nexport const view = topic;',
	"packages/cli/package.json": manifest("@prereq/cli", {
		".": { "@prereq/source": "./src/bin.ts" },
	}),
	"packages/cli/src/bin.ts":
		'import "node:fs";\nimport { fileStore } from "@prereq/core/node";\nimport { view } from "@prereq/react";\nexport const bin = [fileStore, view];',
	...npmPackage("zod", "export const z = 1;"),
	...npmPackage("unified", "export const unified = 1;"),
	...npmPackage("react", "export const createElement = 1;"),
};

/** Rule → the files that break it and no other rule. */
export const PLANTS: ReadonlyMap<string, Plant> = new Map<string, Plant>([
	...layerPlant("model", "internal/order.ts"),
	...layerPlant("internal", "graph/graph.ts"),
	...layerPlant("graph", "model/topic.ts"),
	...layerPlant("requirement", "graph/graph.ts"),
	...layerPlant("schema", "content/parse.ts"),
	...layerPlant("content", "schema/schema.ts"),
	...layerPlant("curriculum", "progress/measure.ts", "progress"),
	...layerPlant("rules", "progress/measure.ts", "progress"),
	...layerPlant("progress", "rules/rule.ts", "rules"),
	...layerPlant("plan", "layout/spine.ts", "layout"),
	...layerPlant("change", "rules/rule.ts", "rules"),
	...layerPlant("layout", "progress/measure.ts", "progress"),
	...layerPlant("export", "import/roadmapSh.ts", "import"),
	...layerPlant("import", "curriculum/build.ts"),
	...layerPlant("node", "progress/measure.ts", "progress"),
	[
		"no-unlisted-folder",
		{ "packages/core/src/misc/thing.ts": 'export { topic } from "../model/topic.ts";' },
	],
	[
		"no-circular",
		{
			"packages/core/src/model/one.ts": 'export { two } from "./two.ts";',
			"packages/core/src/model/two.ts": 'export { one as two } from "./one.ts";',
		},
	],
	["not-unresolvable", { "packages/core/src/model/lost.ts": 'export { gone } from "./gone.ts";' }],
	["node-api-only-in-node", { "packages/core/src/model/disk.ts": 'import "node:fs";' }],
	[
		"node-only-from-its-entry",
		{ "packages/core/src/progress/stores.ts": 'export { fileStore } from "./fileStore.ts";' },
	],
	[
		"zod-only-in-schema",
		{ "packages/core/src/curriculum/validate.ts": 'export { z } from "zod";' },
	],
	[
		"markdown-only-in-content",
		{ "packages/cli/src/render.ts": 'export { unified } from "unified";' },
	],
	["core-stays-alone", { "packages/core/src/model/view.ts": 'import "react";' }],
	[
		"react-imports-core-only",
		{ "packages/react/src/run.ts": 'export { bin } from "@prereq/cli";' },
	],
	["react-stays-in-browser", { "packages/react/src/disk.ts": 'import "node:fs";' }],
	[
		"react-no-core-node",
		{ "packages/react/src/read.ts": 'export { fileStore } from "@prereq/core/node";' },
	],
	[
		"enter-by-package-name",
		{ "packages/cli/src/deep.ts": 'export { topic } from "../../core/src/model/topic.ts";' },
	],
]);

/** A file of `layer` that imports `target`, which is added when `stub` names its folder. */
function layerPlant(layer: string, target: string, stub?: string): readonly [string, Plant][] {
	const files: Record<string, string> = {
		[`packages/core/src/${layer}/planted.ts`]: `export * from "../${target}";`,
	};
	if (stub !== undefined) files[`packages/core/src/${target}`] = "export const stub = 1;";
	return [[`layer-${layer}`, files]];
}

function npmPackage(name: string, text: string): Plant {
	return {
		[`node_modules/${name}/package.json`]: manifest(name, { ".": "./index.js" }),
		[`node_modules/${name}/index.js`]: text,
	};
}

function manifest(name: string, exports: unknown): string {
	return JSON.stringify({ name, version: "1.0.0", type: "module", exports });
}
