import { compareDiagnostics } from "../../curriculum/compareDiagnostics.ts";
import { parsedBodies } from "../../curriculum/scannedBody.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ResolvedRules } from "../config/resolvedRules.ts";
import { applyDisables } from "../suppress/applyDisables.ts";
import { disableCommentsIn } from "../suppress/disableComment.ts";
import { fileFindings, type RuleVerdict } from "./fileFindings.ts";
import { requireFinding, requireFindings } from "./requireFinding.ts";
import type { Rule, RuleFinding, RuleOptions } from "./rule.ts";
import type { RuleCache } from "./ruleCache.ts";
import type { RuleIndex } from "./ruleIndex.ts";
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
	/** What an earlier run with the same `thorough` found. */
	readonly cache?: RuleCache;
	/** Whether to look at the clock; without, all timings are 0. On when left out. */
	readonly timed?: boolean;
}

/** Run the rules that are on. */
export async function runRules(
	index: RuleIndex,
	rules: ResolvedRules,
	{ thorough = false, diagnostics = [], ...options }: RunOptions = {},
): Promise<RuleRun> {
	const found = diagnostics.flatMap((diagnostic) => adjusted(diagnostic, rules));
	const cache = index.deadLinks.size > 0 ? undefined : options.cache;
	const now = options.timed === false ? () => 0 : () => performance.now();
	const timings: RuleTiming[] = [];
	const failures: RuleFailure[] = [];
	let trees: Promise<RuleIndex> | undefined;
	const parsed = () => {
		trees ??= parsedBodies().then((read) => index.withBodies(read));
		return trees;
	};
	const first = thorough ? await parsed() : index;
	const commentsOf = disableCommentsIn(index, (file) => cache?.find(file, index));
	const inFiles = await fileFindings(rules.active, {
		index: first,
		parsed,
		cache,
		now,
		beforeNext: commentsOf,
	});
	for (const { rule, options: values } of rules.active) {
		const verdict = inFiles.get(rule) ?? curriculumFindings(rule, values, first, now);
		const { findings, milliseconds, failure } = verdict;
		timings.push({ code: rule.code, milliseconds });
		if (failure) failures.push({ code: rule.code, error: failure.error });
		else {
			for (const finding of findings) {
				const severity = rules.severityOf(rule.code, finding.file);
				if (severity !== "off") found.push(toDiagnostic(rule, severity, finding));
			}
		}
	}
	// What a rule that threw would have found is not known.
	if (failures.length > 0) cache?.clear();
	return {
		diagnostics: applyDisables(index, rules, found, commentsOf).sort(compareDiagnostics),
		timings,
		failures,
	};
}

/** What a rule about the curriculum as a whole says. */
function curriculumFindings(
	rule: Rule,
	options: RuleOptions,
	index: RuleIndex,
	now: () => number,
): RuleVerdict {
	const started = now();
	let findings: RuleFinding[] = [];
	let failure: RuleVerdict["failure"];
	try {
		if ("check" in rule)
			findings = Array.from(requireFindings(rule.check(index, options)), requireFinding);
	} catch (error) {
		failure = { error };
	}
	return { findings, failure, milliseconds: now() - started };
}

/** Integrity checks that are no errors can be made louder, softer or silent. */
function adjusted(diagnostic: Diagnostic, rules: ResolvedRules): Diagnostic[] {
	if (diagnostic.severity === "error") return [diagnostic];
	const severity = rules.severityOf(diagnostic.code, diagnostic.file);
	return severity === "off" ? [] : [{ ...diagnostic, severity: SEVERITY[severity] }];
}
