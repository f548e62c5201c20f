import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../workspace.ts";

interface ExportConditions {
	readonly types?: string;
}

/** Typed entries of a package as a user imports them, with their declaration files. */
export function listEntries(folder: string): Map<string, string> {
	const { name, exports } = JSON.parse(
		readFileSync(join(ROOT, folder, "package.json"), "utf8"),
	) as {
		name: string;
		exports: Record<string, string | ExportConditions>;
	};
	const entries = Object.entries(exports).flatMap(([path, target]) =>
		typeof target === "object" && target.types !== undefined
			? [[`${name}${path.slice(1)}`, join(ROOT, folder, target.types)] as const]
			: [],
	);
	return new Map(entries);
}

/** Names that a built entry exports, types marked as such, sorted. */
export function listExports(declarations: string): string[] {
	const program = ts.createProgram([declarations], {
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		target: ts.ScriptTarget.ES2022,
		skipLibCheck: true,
	});
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(declarations);
	const module = source && checker.getSymbolAtLocation(source);
	if (module === undefined) throw new Error(`${declarations} is not there or exports nothing`);
	return checker
		.getExportsOfModule(module)
		.map((symbol) => (isValue(checker, symbol) ? symbol.name : `type ${symbol.name}`))
		.sort();
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
	const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	return (target.flags & ts.SymbolFlags.Value) !== 0;
}
