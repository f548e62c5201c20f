// Who may import whom (DESIGN: data flows in one direction). tests/architecture plants one violation per rule.
const CORE = "^packages/core/src/";
const TESTS = String.raw`\.(test|test-d|prop\.test)\.tsx?$|^packages/[^/]+/src/testing/|/vitest\.config\.ts$|/tsup\.config\.ts$`;

/** Folder of core → the folders below it that it may import. */
export const LAYERS = {
	model: [],
	internal: ["model"],
	graph: ["internal"],
	requirement: ["model", "internal"],
	schema: ["model", "internal"],
	content: ["model", "internal"],
	curriculum: ["model", "internal", "graph", "requirement", "schema", "content"],
	rules: ["model", "internal", "graph", "requirement", "curriculum"],
	progress: ["model", "internal", "graph", "requirement", "curriculum"],
	plan: ["model", "internal", "graph", "requirement", "curriculum", "progress"],
	change: [
		"model",
		"internal",
		"graph",
		"requirement",
		"schema",
		"content",
		"curriculum",
		"progress",
	],
	layout: ["model", "internal", "graph", "curriculum"],
	export: ["model", "internal", "graph", "requirement", "curriculum", "progress", "plan", "layout"],
	import: ["model", "internal", "content"],
	node: ["model", "internal", "content", "curriculum"],
};

/** What may touch Node: the entry, and what is reached through it alone. */
const BEHIND_NODE = String.raw`node/|progress/fileStore\.ts$`;
const NODE = `${CORE}(node\\.ts$|${BEHIND_NODE})`;

const npm = (...names) => `node_modules/(${names.join("|")})(/|$)`;
const MARKDOWN = npm(
	"unified",
	"remark-[^/]+",
	"mdast-util-[^/]+",
	"hast-util-[^/]+",
	"js-yaml",
	"yaml",
);

const layers = Object.entries(LAYERS).map(([layer, allowed]) => ({
	name: `layer-${layer}`,
	comment: `${layer}/ may import ${allowed.join(", ") || "nothing of core"}: move the code down, or pass the value in.`,
	severity: "error",
	from: { path: `${CORE}${layer}/`, pathNot: TESTS },
	to: { path: CORE, pathNot: `${CORE}(${[layer, ...allowed].join("|")})/` },
}));

export default {
	forbidden: [
		...layers,
		{
			name: "no-unlisted-folder",
			comment: "A new folder of core declares in LAYERS what it may import.",
			severity: "error",
			from: { path: `${CORE}(?!(${[...Object.keys(LAYERS), "testing"].join("|")})/)[^/]+/` },
			to: {},
		},
		{
			name: "no-circular",
			comment: "A cycle of files has no first file to read: move the shared part into a third one.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "not-unresolvable",
			comment:
				"The import leads nowhere: a typing mistake, or a dependency that package.json lacks.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: "node-api-only-in-node",
			comment: "Core runs in browsers and workers: read and write files in node.ts.",
			severity: "error",
			from: { path: CORE, pathNot: `${NODE}|${TESTS}` },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "node-only-from-its-entry",
			comment: "A file that touches Node is reached through @prereq/core/node alone.",
			severity: "error",
			from: { path: CORE, pathNot: `${NODE}|${TESTS}` },
			to: { path: NODE },
		},
		{
			name: "zod-only-in-schema",
			comment: "Schemas stay behind decode functions, so that nothing else loads or names zod.",
			severity: "error",
			from: { path: "^packages/", pathNot: `${CORE}schema/` },
			to: { path: npm("zod") },
		},
		{
			name: "markdown-only-in-content",
			comment: "Parsers of Markdown and YAML are used through content/.",
			severity: "error",
			from: { path: "^packages/", pathNot: `${CORE}content/|${TESTS}` },
			to: { path: MARKDOWN },
		},
		{
			name: "core-stays-alone",
			comment: "Core knows neither the CLI nor React.",
			severity: "error",
			from: { path: "^packages/core/" },
			to: { path: `^packages/(cli|react)/|${npm("react", "react-dom", "commander")}` },
		},
		{
			name: "react-imports-core-only",
			comment: "The view knows core, never the CLI.",
			severity: "error",
			from: { path: "^packages/react/" },
			to: { path: "^packages/cli/" },
		},
		{
			name: "react-stays-in-browser",
			comment: "The view runs in browsers: no Node API.",
			severity: "error",
			from: { path: "^packages/react/src/", pathNot: TESTS },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "react-no-core-node",
			comment: "@prereq/core/node reads folders; the view is given data.",
			severity: "error",
			from: { path: "^packages/react/src/", pathNot: TESTS },
			to: { path: "^packages/core/(src|dist)/node\\." },
		},
		{
			name: "enter-by-package-name",
			comment: "Other packages are entered by name through their exports, not by a relative path.",
			severity: "error",
			from: { path: "^packages/([^/]+)/" },
			to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypes: ["local"] },
		},
	],
	options: {
		doNotFollow: { path: ["node_modules", "/dist/"] },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["@prereq/source", "import", "types", "default"],
		},
	},
};
