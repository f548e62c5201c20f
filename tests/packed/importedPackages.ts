import { readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

/** npm packages that the JavaScript below `dist/` of an unpacked package imports, statically or not. */
export async function importedPackages(folder: string): Promise<string[]> {
	const files = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" });
	const { metafile } = await build({
		entryPoints: files
			.filter((file) => file.endsWith(".js"))
			.map((file) => join(folder, "dist", file)),
		outdir: "out",
		bundle: true,
		write: false,
		metafile: true,
		format: "esm",
		platform: "node",
		packages: "external",
		external: ["./tools.js"],
		logLevel: "silent",
	});
	const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
		imports.flatMap(({ path, external }) => (external ? packageName(path) : [])),
	);
	return [...new Set(imported)].sort();
}

/** The package that a specifier names; nothing for Node's own modules and for files. */
function packageName(specifier: string): string[] {
	if (isBuiltin(specifier) || /^[./]/.test(specifier)) return [];
	return [/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier];
}
