import { isPlainBody } from "../../curriculum/plainBody.ts";
import type { ActiveRule } from "../config/resolvedRules.ts";
import { requireFinding, requireFindings } from "./requireFinding.ts";
import type { FileRule, Rule, RuleFileKind, RuleFinding, RuleOptions } from "./rule.ts";
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
	/** Called for each file that was looked at, while its text is at hand. */
	readonly beforeNext: (file: RuleFile) => void;
}

interface Work extends RuleVerdict {
	readonly rule: FileRule;
	readonly options: RuleOptions;
}

/**
 * What rules about one file at a time find. All of them look at one file before any looks at the next,
 * so that nothing has to be kept of a body, and memory that is used shortly costs little.
 */
export async function fileFindings(
	active: readonly ActiveRule[],
	input: FileFindingsInput,
): Promise<ReadonlyMap<Rule, RuleVerdict>> {
	const { index, cache, now, beforeNext } = input;
	const works = active.flatMap(toWork);
	const workOf = new Map<Rule, Work>(works.map((work) => [work.rule, work]));
	const about = worksByKind(works);
	const trace = createTrace();
	const traced = traceIndex(index, trace);
	cache?.begin(active);
	const pages = about("page").length > 0 ? index.pages : [];
	let before = now();
	for (const file of [...index.files, ...pages]) {
		const known = cache?.recall(file, index);
		if (known) {
			if (known.found) for (const [rule, found] of known.found) add(workOf.get(rule), found);
			if (!known.open || known.open.size === 0) continue;
		}
		const { document, kind } = file;
		const memory = known ?? cache?.open(file, index);
		// Where not even the front matter can be read, that is all there is to say.
		if (kind !== "page" && document.frontmatter === undefined) continue;
		trace.begin(document.file);
		for (const work of about(kind)) {
			if (work.failure || (known && !known.open?.has(work.rule))) continue;
			trace.next();
			let found = look(work, file, traced);
			// Where no body was in doubt, a tree has nothing to add.
			if (found.length > 0 && !trace.bodies.every(isPlainBody))
				found = look(work, file, traceIndex(await input.parsed(), trace));
			if (memory) keep(memory, work.rule, found, trace);
			add(work, found);
			const after = now();
			work.milliseconds += after - before;
			before = after;
		}
		if (memory && trace.files.size > 0)
			memory.files = new Map([...(memory.files ?? []), ...trace.files]);
		beforeNext(file);
		before = now();
	}
	return workOf;
}

const NOTHING: readonly RuleFinding[] = [];

function toWork({ rule, options }: ActiveRule): Work[] {
	if (!("checkFile" in rule)) return [];
	return [{ rule, options, findings: [], milliseconds: 0, failure: undefined }];
}

/** Looks up which of them look at files of a kind, in their order. */
function worksByKind(works: readonly Work[]): (kind: RuleFileKind) => readonly Work[] {
	const known = new Map<RuleFileKind, readonly Work[]>();
	return (kind) => {
		let about = known.get(kind);
		if (about === undefined) {
			about = works.filter(({ rule }) => isAbout(rule, kind));
			known.set(kind, about);
		}
		return about;
	};
}

function isAbout({ kinds }: FileRule, kind: RuleFileKind): boolean {
	return kinds === undefined ? kind !== "page" : kinds.includes(kind);
}

/** What a rule finds in a file; nothing when it throws. */
function look(work: Work, file: RuleFile, index: RuleIndex): readonly RuleFinding[] {
	let found: RuleFinding[] | undefined;
	try {
		for (const finding of requireFindings(work.rule.checkFile(file, index, work.options))) {
			found ??= [];
			found.push(requireFinding(finding));
		}
	} catch (error) {
		work.failure = { error };
		return NOTHING;
	}
	return found ?? NOTHING;
}

function add(work: Work | undefined, found: readonly RuleFinding[]): void {
	for (const finding of found) work?.findings.push(finding);
}

/** Remember what a rule found in a file, in place of what it found before. */
function keep(
	memory: RememberedFile,
	rule: Rule,
	found: readonly RuleFinding[],
	{ isOwn }: Trace,
): void {
	if (isOwn) memory.open?.delete(rule);
	else {
		memory.open ??= new Set();
		memory.open.add(rule);
	}
	if (isOwn && found.length > 0) {
		memory.found ??= new Map();
		memory.found.set(rule, found);
	} else memory.found?.delete(rule);
}
