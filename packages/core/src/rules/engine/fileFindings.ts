import { isPlainBody } from "../../curriculum/plainBody.ts";
import type { ActiveRule } from "../config/resolvedRules.ts";
import type { FileRule, Rule, RuleFinding, RuleOptions } from "./rule.ts";
import type { RuleCache } from "./ruleCache.ts";
import type { RuleFile, RuleIndex } from "./ruleIndex.ts";
import { emptyTrace, restartTrace, traceIndex } from "./traceIndex.ts";

/** What is known of rules about one file at a time, and which files each has to look at. */
export interface FilePlan {
	readonly known: ReadonlyMap<Rule, readonly RuleFinding[]>;
	readonly files: ReadonlyMap<Rule, readonly RuleFile[]>;
}

/** Divide the work of such rules into what a cache remembers and what is left to do. */
export function planFiles(
	index: RuleIndex,
	active: readonly ActiveRule[],
	cache: RuleCache | undefined,
): FilePlan {
	const rules = active.flatMap(({ rule }) => ("checkFile" in rule ? [rule] : []));
	const known = new Map<Rule, RuleFinding[]>(rules.map((rule) => [rule, []]));
	const files = new Map<Rule, RuleFile[]>(rules.map((rule) => [rule, []]));
	cache?.begin(active);
	const wantsPages = rules.some(({ kinds }) => kinds?.includes("page"));
	for (const file of wantsPages ? [...index.files, ...index.pages] : index.files) {
		const recalled = cache?.recall(file, index);
		if (recalled) {
			for (const [rule, findings] of recalled.found) known.get(rule)?.push(...findings);
			for (const rule of recalled.open)
				if ("checkFile" in rule && isAbout(rule, file)) files.get(rule)?.push(file);
		} else for (const rule of rules) if (isAbout(rule, file)) files.get(rule)?.push(file);
	}
	return { known, files };
}

function isAbout({ kinds }: FileRule, { kind, document }: RuleFile): boolean {
	if (kind === "page") return kinds?.includes(kind) ?? false;
	// Where not even the front matter can be read, that is all there is to say.
	if (document.frontmatter === undefined) return false;
	return kinds?.includes(kind) ?? true;
}

/** What a rule finds in the files that a plan has for it, and what is known of the others. */
export async function fileFindings(
	rule: FileRule,
	options: RuleOptions,
	{ known, files }: FilePlan,
	{ index, parsed, cache }: FileFindingsInput,
): Promise<readonly RuleFinding[]> {
	const all = [...(known.get(rule) ?? [])];
	const trace = emptyTrace();
	const traced = traceIndex(index, trace);
	for (const file of files.get(rule) ?? []) {
		const path = file.document.file;
		restartTrace(trace, path);
		let found = [...rule.checkFile(file, traced, options)];
		// Where no body was in doubt, a tree has nothing to add.
		if (found.length > 0 && ![...trace.bodies].every(isPlainBody))
			found = [...rule.checkFile(file, traceIndex(await parsed(), trace), options)];
		cache?.keep(rule, { kind: file.kind, text: index.textOf(path), trace }, found);
		all.push(...found);
	}
	return all;
}

interface FileFindingsInput {
	readonly index: RuleIndex;
	/** The same index with every body read as a tree. */
	readonly parsed: () => Promise<RuleIndex>;
	readonly cache: RuleCache | undefined;
}
