import { isBuiltin } from "node:module";
import type { Plugin } from "rolldown";

const PREFIX = "\0builtin:";

/** What takes milliseconds to load, and many commands never call: fetched at the first use of a name. */
const LATE: ReadonlySet<string> = new Set([
	"node:child_process",
	"node:crypto",
	"node:fs/promises",
	"node:timers/promises",
]);

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
		load: (id) => {
			if (!id.startsWith(PREFIX)) return null;
			const name = id.slice(PREFIX.length);
			const fetch = `process.getBuiltinModule(${JSON.stringify(name)})`;
			return LATE.has(name) ? lateModule(name, fetch) : `module.exports = ${fetch};`;
		},
	};
}

/** A module whose exports are getters. It has the names that the Node of the build has. */
function lateModule(name: string, fetch: string): string {
	const names = Object.keys(process.getBuiltinModule(name) ?? {});
	const getters = names.map((key) => {
		const quoted = JSON.stringify(key);
		return `get ${quoted}() { return (known ??= ${fetch})[${quoted}]; }`;
	});
	return `let known;\nmodule.exports = { ${getters.join(", ")} };`;
}
