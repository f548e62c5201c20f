import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { ROOT } from "../workspace.ts";
import type { SizeLimit } from "./limits.ts";

/** A module as a host would write it. */
export interface HostSource {
	readonly contents: string;
	readonly loader: "css" | "js" | "tsx";
	/** Left out, because the host has them anyway. */
	readonly external?: readonly string[];
}

export interface BundleMeasure {
	/** Bytes after minifying and gzip of what loads at once. */
	readonly gzip: number;
	/** The same with every part that loads on demand. */
	readonly gzipWithDemand: number;
	/** npm packages that ended up in any part. */
	readonly packages: readonly string[];
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** Bundles the built entry as a user's bundler would for a browser. */
export function measureBundle({ entry, names, external }: SizeLimit): Promise<BundleMeasure> {
	const isCss = entry.endsWith(".css");
	const imported = names === undefined ? "*" : `{ ${names.join(", ")} }`;
	return measureSource({
		contents: isCss ? `@import "${entry}";` : `export ${imported} from "${entry}";`,
		loader: isCss ? "css" : "js",
		...(external && { external }),
	});
}

/** Bundles a module of a host for a browser. */
export async function measureSource(source: HostSource): Promise<BundleMeasure> {
	const { contents, loader, external = [] } = source;
	const { outputFiles, metafile } = await build({
		stdin: { contents, resolveDir: `${ROOT}/tests/size`, loader, sourcefile: "entry" },
		absWorkingDir: ROOT,
		outdir: "out",
		bundle: true,
		splitting: loader !== "css",
		jsx: "automatic",
		minify: true,
		write: false,
		metafile: true,
		format: "esm",
		platform: "browser",
		target: "es2022",
		define: { "process.env.NODE_ENV": '"production"' },
		external: external.flatMap((name) => [name, `${name}/*`]),
		logLevel: "silent",
	});
	const sizes = new Map(
		outputFiles.map(({ path, contents }) => [
			path.slice(ROOT.length),
			gzipSync(contents, { level: 9 }).length,
		]),
	);
	const sum = (paths: Iterable<string>) =>
		[...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
	return {
		gzip: sum(loadedAtOnce(metafile)),
		gzipWithDemand: sum(Object.keys(metafile.outputs)),
		packages: packagesIn(metafile),
	};
}

/** The entry and what it imports statically. */
function loadedAtOnce({ outputs }: Metafile): Set<string> {
	const [entry] =
		Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("entry")) ?? [];
	if (entry === undefined) throw new Error("the bundle has no entry");
	const loaded = new Set([entry]);
	for (const path of loaded) {
		for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
			if (kind === "import-statement" && outputs[imported] !== undefined) loaded.add(imported);
		}
	}
	return loaded;
}

function packagesIn({ outputs }: Metafile): string[] {
	const inputs = Object.values(outputs).flatMap(({ inputs: parts }) => Object.entries(parts));
	const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
	return [...new Set(used.flatMap(([path]) => PACKAGE.exec(path)?.[1] ?? []))];
}
