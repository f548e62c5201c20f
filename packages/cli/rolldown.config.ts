import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "rolldown";
import { asciiOnly } from "./bundle/asciiOnly.ts";
import { copiedContexts } from "./bundle/copiedContexts.ts";
import { lazyBuiltins } from "./bundle/lazyBuiltins.ts";
import { licences } from "./bundle/licences.ts";
import { startGroups } from "./bundle/startGroups.ts";
import { straightImports } from "./bundle/straightImports.ts";

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

function inCore(file: string): string {
	return `../../core/src/${file}`;
}

const CORE_ENTRIES = ["index.ts", "node.ts", "rules.ts"].map(inCore);

/** The program with what it imports in few files: finding and reading a hundred of them took as long as checking a small folder. */
export default defineConfig({
	input: "src/bin.ts",
	platform: "node",
	external: ["@resvg/resvg-wasm", "jiti", /^react(?:-dom)?(?:\/|$)/],
	resolve: { conditionNames: ["@prereq/source", "import", "node", "default"] },
	// Nothing imports bin.ts, and what it exports is nobody's business.
	preserveEntrySignatures: "allow-extension",
	checks: { ineffectiveDynamicImport: false },
	plugins: [
		lazyBuiltins(),
		asciiOnly(),
		straightImports(),
		copiedContexts(),
		licences("dist/THIRD_PARTY_LICENSES.txt"),
		{ name: "fonts", writeBundle: copyFonts },
		// npm does that when it links a program, which a later build writes anew.
		{ name: "executable", writeBundle: () => chmodSync("dist/bin.js", 0o755) },
	],
	output: {
		dir: "dist",
		cleanDir: true,
		format: "esm",
		chunkFileNames: "[name]-[hash].js",
		// Whatever is required is in the bundle, or a module of Node that lazyBuiltins fetches.
		polyfillRequire: false,
		comments: { jsdoc: false },
		codeSplitting: {
			includeDependenciesRecursively: false,
			groups: [
				startGroups(
					join(import.meta.dirname, "src"),
					{
						flags: ["globalFlags.ts", "version.ts"],
						start: ["program.ts"],
						command: ["runCommand.ts", "catalogue.ts", "printText.ts"],
						result: [
							"commands/check/command.ts",
							...["content/lineIndex.ts", "content/namedFiles.ts"].map(inCore),
							...["node/fileBytes.ts", "node/listSourceFiles.ts"].map(inCore),
						],
						content: [
							...["readContent.ts", "compileLocales.ts", "site/planData.ts", "site/siteBase.ts"],
							...["cache/isStale.ts", "cache/hashedSource.ts"],
							...["curriculum/parseCurriculum.ts", "curriculum/parseCache.ts"].map(inCore),
							...["content/isPlainMarkdown.ts", "curriculum/idLock.ts"].map(inCore),
							...["export/compileCurriculum.ts", "export/selectRoadmap.ts"].map(inCore),
							inCore("node/readSourceFiles.ts"),
						],
						body: ["content/readMarkdown.ts", "content/parseTopicBody.ts"].map(inCore),
						check: ["commands/check/checkAfresh.ts", ...CORE_ENTRIES],
					},
					CORE_ENTRIES,
				),
			],
		},
	},
}) as unknown;
