/** Packages that must not reach a browser: parsers, validators, the React renderer for servers. */
const HEAVY = [
	"zod",
	"yaml",
	"js-yaml",
	"unified",
	"remark-parse",
	"remark-gfm",
	"mdast-util-to-hast",
	"hast-util-to-html",
];
const REACT = ["react", "react-dom", "scheduler"];

export interface SizeLimit {
	readonly entry: string;
	/** Names that are used; all when left out. */
	readonly names?: readonly string[];
	/** Bytes after minifying and gzip of what loads at once; parts that load on demand are printed beside it. */
	readonly limit: number;
	/** Left out of the measurement, because the host has them anyway. */
	readonly external?: readonly string[];
	/** npm packages that must not appear in the bundle. */
	readonly without: readonly string[];
}

const kB = 1000;

/** What every user of the graph needs; the other questions cost only those who ask them. */
const GRAPH_KERNEL = [
	"buildDigraph",
	"findCycles",
	"directPrerequisites",
	"directDependents",
	"prerequisitesOf",
	"dependentsOf",
	"topologicalOrder",
	"levels",
	"longestChain",
];

/** What a page needs that keeps and shows progress. */
const PROGRESS_KERNEL = [
	"aliasesOf",
	"localStorageStore",
	"measureProgress",
	"mergeProgress",
	"parseProgress",
	"readyTopics",
	"recordStatus",
	"serializeProgress",
	"statusOf",
	"toPercent",
];

/** What a site needs that reads what was compiled, and leaves parsing to the build. */
const DATA_KERNEL = [
	"decodeCompiledCurriculum",
	"decodeRoadmapData",
	"listLocales",
	"selectRoadmap",
	"LEVELS",
	"STATUSES",
];

/** What a browser may be asked to load. */
export const LIMITS: readonly SizeLimit[] = [
	{
		entry: "@prereq/core",
		names: DATA_KERNEL,
		limit: 12 * kB,
		// The bundler writes what the rest would load on demand, and nothing refers to it.
		without: ["zod", "js-yaml", ...REACT],
	},
	{
		entry: "@prereq/core/graph",
		names: GRAPH_KERNEL,
		limit: 5 * kB,
		without: [...HEAVY, ...REACT],
	},
	{
		entry: "@prereq/core/progress",
		names: PROGRESS_KERNEL,
		limit: 8 * kB,
		without: [...HEAVY, ...REACT],
	},
	{ entry: "@prereq/core/progress", limit: 12 * kB, without: [...HEAVY, ...REACT] },
	{ entry: "@prereq/react/enhance", limit: 3 * kB, without: [...HEAVY, ...REACT] },
	{ entry: "@prereq/react/element", limit: 4 * kB, without: [...HEAVY, ...REACT] },
	{ entry: "@prereq/react/zoom", limit: 1.5 * kB, without: [...HEAVY, ...REACT] },
	{ entry: "@prereq/react", names: ["Roadmap"], limit: 12 * kB, external: REACT, without: HEAVY },
	{ entry: "@prereq/react/styles.css", limit: 4 * kB, without: [] },
	{ entry: "@prereq/react/views.css", limit: 1 * kB, without: [] },
];
