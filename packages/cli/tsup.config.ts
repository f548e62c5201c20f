import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";

/** The fonts of pictures for shared links: every alphabet that Inter has. */
function copyFonts(): void {
	const source = dirname(createRequire(import.meta.url).resolve("@fontsource/inter/package.json"));
	const ranges: Record<string, string> = JSON.parse(
		readFileSync(join(source, "unicode.json"), "utf8"),
	);
	const files = Object.keys(ranges).map((subset) => `inter-${subset}-500-normal.woff2`);
	mkdirSync("dist/fonts", { recursive: true });
	for (const name of files) copyFileSync(join(source, "files", name), join("dist/fonts", name));
	// Under the name LICENSE it would keep pnpm from packing ours.
	copyFileSync(join(source, "LICENSE"), "dist/fonts/OFL.txt");
	const list = { files, ranges: Object.values(ranges).flatMap((text) => text.split(",")) };
	writeFileSync("dist/fonts/fonts.json", JSON.stringify(list));
}

export default defineConfig([
	{
		entry: ["src/bin.ts"],
		onSuccess: async () => copyFonts(),
		format: "esm",
		target: "node20",
		external: ["@resvg/resvg-wasm"],
		// The other half of the build writes there at the same time.
		clean: ["!site/**"],
	},
	{
		entry: {
			"dev-client": "src/commands/dev/client/devClient.ts",
			enhance: "src/site/client/pageScript.ts",
			frame: "src/site/client/frame.ts",
			host: "src/site/client/host.ts",
			page: "src/site/embed/page.css",
			site: "src/site/site.css",
			styles: "src/site/roadmap.css",
		},
		outDir: "dist/site",
		format: "esm",
		platform: "browser",
		target: "es2022",
		splitting: true,
		minify: true,
		noExternal: [/./],
		clean: true,
	},
]) as unknown;
