import { isPlainBody } from "../../curriculum/plainBody.ts";
import type { ActiveRule } from "../config/resolvedRules.ts";
import type { FileRule, Rule, RuleFinding, RuleOptions } from "./rule.ts";
import type { RememberedFile, RuleCache } from "./ruleCache.ts";
import type { RuleFile, RuleIndex } from "./ruleIndex.ts";
import { createTrace, type Trace, traceIndex } from "./traceIndex.ts";

/** What one rule said about all files. */
export interface RuleVerdict {
	readonly findings: RuleFinding[];
	milliseconds: number;
	/** Set when the rule threw; then its findings count for nothing. */
	failure: { readonly error: unknown } | undefined;
}

/** What the rules look at. */
export interface FileFindingsInput {
	readonly index: RuleIndex;
	/** The same index with every body read as a tree. */
	readonly parsed: () => Promise<RuleIndex>;
	readonly cache: RuleCache | undefined;
	/** Milliseconds since some fixed moment. */
	readonly now: () => number;
}

interface Work extends RuleVerdict {
	readonly rule: FileRule;
	readonly options: RuleOptions;
	readonly wantsPages: boolean;
}

/**
 * What rules about one file at a time find. All of them look at one file before any looks at the next,
 * so that nothing has to be kept of a body, and memory that is used shortly costs little.
 */
export async function fileFindings(
	active: readonly ActiveRule[],
	input: FileFindingsInput,
): Promise<ReadonlyMap<Rule, RuleVerdict>> {
	const { index, cache, now } = input;
	const works = active.flatMap(toWork);
	const trace = createTrace();
	const traced = traceIndex(index, trace);
	cache?.begin(active);
	const wantsPages = works.some((work) => work.wantsPages);
	let before = now();
	for (const file of wantsPages ? [...index.files, ...index.pages] : index.files) {
		const path = file.document.file;
		const known = cache?.recall(file, index);
		const memory = known ?? cache?.open(file, index);
		trace.begin(path);
		for (const work of works) {
			const { rule } = work;
			if (known) for (const finding of known.found.get(rule) ?? []) work.findings.push(finding);
			if (work.failure || (known && !known.open.has(rule)) || !isAbout(work, file)) continue;
			trace.next();
			try {
				let found = [...rule.checkFile(file, traced, work.options)];
				// Where no body was in doubt, a tree has nothing to add.
				if (found.length > 0 && !trace.bodies.every(isPlainBody)) {
					const again = traceIndex(await input.parsed(), trace);
					found = [...rule.checkFile(file, again, work.options)];
				}
				if (memory) keep(memory, rule, found, trace);
				for (const finding of found) work.findings.push(finding);
			} catch (error) {
				work.failure = { error };
			}
			const after = now();
			work.milliseconds += after - before;
			before = after;
		}
		if (memory) for (const [other, exists] of trace.files) memory.files.set(other, exists);
	}
	return new Map(works.map((work) => [work.rule, work]));
}

function toWork({ rule, options }: ActiveRule): Work[] {
	if (!("checkFile" in rule)) return [];
	const wantsPages = rule.kinds?.includes("page") ?? false;
	return [{ rule, options, wantsPages, findings: [], milliseconds: 0, failure: undefined }];
}

function isAbout({ rule: { kinds }, wantsPages }: Work, { kind, document }: RuleFile): boolean {
	if (kind === "page") return wantsPages;
	// Where not even the front matter can be read, that is all there is to say.
	return document.frontmatter !== undefined && (kinds === undefined || kinds.includes(kind));
}

/** Remember what a rule found in a file, in place of what it found before. */
function keep(
	memory: RememberedFile,
	rule: Rule,
	found: readonly RuleFinding[],
	{ isOwn }: Trace,
): void {
	if (isOwn) memory.open.delete(rule);
	else memory.open.add(rule);
	if (isOwn && found.length > 0) memory.found.set(rule, found);
	else memory.found.delete(rule);
}
