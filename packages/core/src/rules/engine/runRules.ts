import { compareDiagnostics } from "../../curriculum/compareDiagnostics.ts";
import { isPlainBody } from "../../curriculum/plainBody.ts";
import { parsedBodies } from "../../curriculum/scannedBody.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ResolvedRules } from "../config/resolvedRules.ts";
import { applyDisables } from "../suppress/applyDisables.ts";
import type { Rule, RuleFinding, RuleOptions } from "./rule.ts";
import type { RuleFile, RuleIndex } from "./ruleIndex.ts";
import { SEVERITY, toDiagnostic } from "./toDiagnostic.ts";

/** What came of running rules. */
export interface RuleRun {
	/** By file, place and code; what comments suppress is left out. */
	readonly diagnostics: readonly Diagnostic[];
	/** In the order of the rules. */
	readonly timings: readonly RuleTiming[];
	/** Rules that threw: the others ran all the same. */
	readonly failures: readonly RuleFailure[];
}

export interface RuleTiming {
	readonly code: string;
	readonly milliseconds: number;
}

export interface RuleFailure {
	readonly code: string;
	readonly error: unknown;
}

/** How to run them. */
export interface RunOptions {
	/** Read every body as a tree: slow, and finds what a scan misses in unusual Markdown. */
	readonly thorough?: boolean;
	/** Findings of the integrity checks, so that comments can suppress those that are no errors. */
	readonly diagnostics?: readonly Diagnostic[];
}

/** Run the rules that are on. */
export async function runRules(
	index: RuleIndex,
	rules: ResolvedRules,
	{ thorough = false, diagnostics = [] }: RunOptions = {},
): Promise<RuleRun> {
	const found = diagnostics.flatMap((diagnostic) => adjusted(diagnostic, rules));
	const timings: RuleTiming[] = [];
	const failures: RuleFailure[] = [];
	let trees: Promise<RuleIndex> | undefined;
	const parsed = () => {
		trees ??= parsedBodies().then((read) => index.withBodies(read));
		return trees;
	};
	const first = thorough ? await parsed() : index;
	for (const { rule, options } of rules.active) {
		const started = performance.now();
		try {
			for (const finding of await findingsOf(rule, options, first, parsed)) {
				const severity = rules.severityOf(rule.code, finding.file);
				if (severity !== "off") found.push(toDiagnostic(rule, severity, finding));
			}
		} catch (error) {
			failures.push({ code: rule.code, error });
		}
		timings.push({ code: rule.code, milliseconds: performance.now() - started });
	}
	return {
		diagnostics: applyDisables(index, rules, found).sort(compareDiagnostics),
		timings,
		failures,
	};
}

/** Integrity checks that are no errors can be made louder, softer or silent. */
function adjusted(diagnostic: Diagnostic, rules: ResolvedRules): Diagnostic[] {
	if (diagnostic.severity === "error") return [diagnostic];
	const severity = rules.severityOf(diagnostic.code, diagnostic.file);
	return severity === "off" ? [] : [{ ...diagnostic, severity: SEVERITY[severity] }];
}

async function findingsOf(
	rule: Rule,
	options: RuleOptions,
	index: RuleIndex,
	parsed: () => Promise<RuleIndex>,
): Promise<RuleFinding[]> {
	if ("check" in rule) return [...rule.check(index, options)];
	const findings: RuleFinding[] = [];
	const read = new Set<RuleFile["document"]>();
	const watched = index.withBodies((document) => {
		read.add(document);
		return index.bodyOf({ document });
	});
	for (const file of filesOf(rule.kinds, index)) {
		read.clear();
		const first = [...rule.checkFile(file, watched, options)];
		if (first.length === 0) continue;
		// Where no body was in doubt, a tree has nothing to add.
		const isSure = [...read].every(isPlainBody);
		findings.push(...(isSure ? first : rule.checkFile(file, await parsed(), options)));
	}
	return findings;
}

function* filesOf(
	kinds: readonly RuleFile["kind"][] | undefined,
	index: RuleIndex,
): Iterable<RuleFile> {
	for (const file of index.files) {
		// Where not even the front matter can be read, that is all there is to say.
		if (file.document.frontmatter === undefined) continue;
		if (kinds?.includes(file.kind) ?? true) yield file;
	}
	if (kinds?.includes("page")) yield* index.pages;
}
