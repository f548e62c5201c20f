const PACKAGES = ["packages/core", "packages/cli", "packages/react"];

/**
 * Every gate and the folders it has to report for. A gate is a turbo task of the same name;
 * in each of its folders it leaves `.results/<gate>.json`.
 */
export const GATES = new Map([
	["lint", ["."]],
	["boundaries", ["."]],
	["typecheck", [...PACKAGES, "tests"]],
	["test", PACKAGES],
	["coverage", ["packages/core"]],
	["pack", PACKAGES],
	["scripts", ["tests"]],
	["architecture", ["tests"]],
	["graph", ["tests"]],
	["schema", ["tests"]],
	["api", ["tests"]],
	["size", ["tests"]],
	["packed", ["tests"]],
	["next", ["tests"]],
	["docs", ["tests"]],
	["content", ["tests"]],
	["cli", ["tests"]],
	["browser", ["tests"]],
]);

/** The result files that a run has to produce, with the gate and the folder of each. */
export function resultFiles(gates = GATES) {
	return [...gates].flatMap(([gate, folders]) =>
		folders.map((folder) => ({ gate, folder, path: `${folder}/.results/${gate}.json` })),
	);
}
