import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../workspace.ts";
import type { DocBlock } from "./extractBlocks.ts";

/** Path from a block's file to what it imports, and the text of that. */
export type Imported = Readonly<Record<string, string>>;

/** Where blocks are written: inside tests/, so that packages resolve by name. */
export const BLOCKS = join(ROOT, "tests/.cache/docs");

/** What a user of the published packages would set: strict, and no access to their source. */
const OPTIONS: ts.CompilerOptions = {
	target: ts.ScriptTarget.ES2022,
	lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	resolveJsonModule: true,
	moduleDetection: ts.ModuleDetectionKind.Force,
	jsx: ts.JsxEmit.ReactJSX,
	types: ["node"],
	strict: true,
	allowJs: true,
	checkJs: true,
	noEmit: true,
	skipLibCheck: true,
	// Style sheets are the bundler's business.
	noUncheckedSideEffectImports: false,
};

/** File that a block is written to. */
export function pathOf({ file, line, language }: DocBlock): string {
	return join(BLOCKS, `${file.replaceAll(/[^a-z0-9]+/gi, "-")}-${line}.${language}`);
}

/** Writes all blocks beside what they import, checks them in one program and returns the errors of each. */
export function typecheckBlocks(
	blocks: readonly DocBlock[],
	imported: Imported,
): ReadonlyMap<DocBlock, string[]> {
	rmSync(BLOCKS, { recursive: true, force: true });
	mkdirSync(BLOCKS, { recursive: true });
	writeFileSync(join(BLOCKS, "package.json"), '{ "type": "module" }\n');
	for (const [path, text] of Object.entries(imported)) writeFileSync(join(BLOCKS, path), text);
	for (const block of blocks) writeFileSync(pathOf(block), block.code);
	const program = ts.createProgram(blocks.map(pathOf), OPTIONS);
	return new Map(blocks.map((block) => [block, errorsOf(program, block)]));
}

function errorsOf(program: ts.Program, block: DocBlock): string[] {
	const source = program.getSourceFile(pathOf(block));
	if (source === undefined) return [`${block.file}:${block.line} could not be read back`];
	return ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
		const offset = source.getLineAndCharacterOfPosition(start ?? 0).line;
		const message = ts.flattenDiagnosticMessageText(messageText, "\n");
		return `${block.file}:${block.line + offset} ${message}`;
	});
}
