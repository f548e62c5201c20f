import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { ROOT } from "../workspace.ts";
import type { SizeLimit } from "./limits.ts";

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
export async function measureBundle(limit: SizeLimit): Promise<BundleMeasure> {
	const { entry, names, external = [] } = limit;
	const isCss = entry.endsWith(".css");
	const imported = names === undefined ? "*" : `{ ${names.join(", ")} }`;
	const { outputFiles, metafile } = await build({
		stdin: {
			contents: isCss ? `@import "${entry}";` : `export ${imported} from "${entry}";`,
			resolveDir: `${ROOT}/tests`,
			loader: isCss ? "css" : "js",
			sourcefile: "entry",
		},
		absWorkingDir: ROOT,
		outdir: "out",
		bundle: true,
		splitting: !isCss,
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
