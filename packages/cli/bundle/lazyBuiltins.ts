import { isBuiltin } from "node:module";
import type { Plugin } from "rolldown";

const PREFIX = "\0builtin:";

/**
 * Fetches the modules of Node with `process.getBuiltinModule`. An `import` of `node:fs` reads every one of
 * its exports, and so loads streams and promises that most commands never use: a sixth of the start.
 */
export function lazyBuiltins(): Plugin {
	return {
		name: "lazy-builtins",
		resolveId: (source, importer) =>
			isBuiltin(source) && !importer?.startsWith("\0rolldown")
				? `${PREFIX}${source.replace(/^(?:node:)?/, "node:")}`
				: null,
		load: (id) =>
			id.startsWith(PREFIX)
				? `module.exports = process.getBuiltinModule(${JSON.stringify(id.slice(PREFIX.length))});`
				: null,
	};
}
