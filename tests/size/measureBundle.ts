import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "../workspace.ts";
import type { SizeLimit } from "./limits.ts";

export interface BundleMeasure {
	/** Bytes after minifying and gzip. */
	readonly gzip: number;
	/** npm packages that ended up in the bundle. */
	readonly packages: readonly string[];
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** Bundles the built entry as a user's bundler would for a browser. */
export async function measureBundle({
	entry,
	names,
	external = [],
}: SizeLimit): Promise<BundleMeasure> {
	const isCss = entry.endsWith(".css");
	const imported = names === undefined ? "*" : `{ ${names.join(", ")} }`;
	const { outputFiles, metafile } = await build({
		stdin: {
			contents: isCss ? `@import "${entry}";` : `export ${imported} from "${entry}";`,
			resolveDir: `${ROOT}/tests`,
			loader: isCss ? "css" : "js",
		},
		bundle: true,
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
	const [output] = Object.values(metafile.outputs);
	const used = Object.entries(output?.inputs ?? {}).filter(
		([, { bytesInOutput }]) => bytesInOutput > 0,
	);
	const packages = used.flatMap(([path]) => PACKAGE.exec(path)?.[1] ?? []);
	return {
		gzip: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
		packages: [...new Set(packages)],
	};
}
