import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../workspace.ts";

const DIST = join(ROOT, "packages/cli/dist");
const FILES = readdirSync(DIST).filter((name) => name.endsWith(".js"));
const STATIC_IMPORT = /^(?:import|export)\b[^"]*"\.\/([^"]+)";$/gm;

function codeOf(file: string): string {
	return readFileSync(join(DIST, file), "utf8");
}

/** A file of the program and everything that is loaded with it. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
	if (loaded.has(file)) return loaded;
	loaded.add(file);
	for (const [, imported] of codeOf(file).matchAll(STATIC_IMPORT)) loadedWith(imported!, loaded);
	return loaded;
}

function bundle(name: string): string {
	const file = FILES.find((one) => one.startsWith(`${name}-`));
	if (file === undefined) throw new Error(`The program has no bundle \`${name}\`.`);
	return file;
}

/** The file that a function is in. */
function bundleWith(name: string): string {
	const file = FILES.find((one) => codeOf(one).includes(`function ${name}(`));
	if (file === undefined) throw new Error(`The program has no function \`${name}\`.`);
	return file;
}

function bytesOf(files: Iterable<string>): number {
	return [...files].reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0);
}

it("help is printed without loading what reads content or finds results", () => {
	const files = new Set([
		...loadedWith(bundle("renderHelp")),
		...loadedWith(bundleWith("printText")),
	]);
	expect(files).not.toContain(bundle("content"));
	expect(files).not.toContain(bundle("result"));
});

it("an unchanged folder is answered without loading what checks", () => {
	const files = loadedWith(bundle("result"));
	expect(files).not.toContain(bundle("check"));
	expect(bytesOf(files)).toBeLessThan(200_000);
});

it("another check is another name of the bundle that finds what is kept", () => {
	expect(codeOf(bundle("result"))).toContain(`import("./${bundle("check")}")`);
});

it("a check loads two bundles beside those, and no parser of Markdown", () => {
	const files = loadedWith(bundle("check"));
	expect(files).toContain(bundle("result"));
	expect(files).toContain(bundle("content"));
	expect(files).not.toContain(bundle("body"));
	expect(files).not.toContain(bundle("markdownTree"));
	expect(bytesOf(files)).toBeGreaterThan(400_000);
});

it("a build of data loads what reads content, and no rule", () => {
	const files = loadedWith(bundleWith("openFileStore"));
	expect(files).toContain(bundle("content"));
	expect(files).not.toContain(bundle("check"));
});

it("bodies are read without the parser and the sanitiser until one needs them", () => {
	const files = loadedWith(bundle("body"));
	expect(files).not.toContain(bundle("markdownTree"));
	expect(files).not.toContain(bundle("sanitizedHtml"));
});

it("no file of the program only passes on what another has", () => {
	expect(FILES.length).toBeGreaterThan(20);
	expect(FILES.filter((file) => /^export \{[^{}]+\} from "[^"]+";\s*$/.test(codeOf(file)))).toEqual(
		[],
	);
});

it("every file of the program is ASCII: a single other character doubles what V8 reads of it", () => {
	expect(FILES.filter((file) => /\P{ASCII}/u.test(codeOf(file)))).toEqual([]);
});
