import { findNearest } from "../../internal/findNearest.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ResolvedRules } from "../config/resolvedRules.ts";
import type { RuleFinding } from "../engine/rule.ts";
import type { RuleFile, RuleIndex } from "../engine/ruleIndex.ts";
import { toDiagnostic } from "../engine/toDiagnostic.ts";
import { disableReason } from "../meta/disable-reason/disableReason.ts";
import { unknownRule } from "../meta/unknown-rule/unknownRule.ts";
import { unusedDisable } from "../meta/unused-disable/unusedDisable.ts";
import {
	type DisableComment,
	type DisableCommentReader,
	type DisabledRule,
	INSTRUCTIONS,
} from "./disableComment.ts";

/** Leave out what comments suppress; report comments that suppress nothing, name no rule, or give no reason. */
export function applyDisables(
	index: RuleIndex,
	rules: ResolvedRules,
	diagnostics: readonly Diagnostic[],
	commentsOf: DisableCommentReader,
): Diagnostic[] {
	const remaining = new Set(diagnostics);
	const byFile = new Map<string, Diagnostic[]>();
	for (const diagnostic of diagnostics) {
		const list = byFile.get(diagnostic.file);
		if (list) list.push(diagnostic);
		else byFile.set(diagnostic.file, [diagnostic]);
	}
	const report = (rule: typeof unknownRule, path: string, finding: RuleFinding) => {
		const severity = rules.severityOf(rule.code, path);
		if (severity !== "off") remaining.add(toDiagnostic(rule, severity, finding));
	};
	for (const file of [...index.files, ...index.pages]) {
		const path = file.document.file;
		for (const comment of commentsOf(file)) {
			const fault = whatIsWrong(file, comment);
			if (fault) {
				report(unknownRule, path, fault);
				continue;
			}
			if (comment.reason === "") report(disableReason, path, noReason(file, comment));
			for (const named of comment.rules) {
				if (!rules.codes.has(named.code)) {
					report(unknownRule, path, unknownName(file, named, rules.codes));
					continue;
				}
				const there = (byFile.get(path) ?? []).filter(
					({ code, range }) => code === named.code && range.start.line === comment.line,
				);
				const hit = there.filter(
					({ code, severity }) => severity !== "error" || !isIntegrity(rules, code),
				);
				for (const diagnostic of hit) remaining.delete(diagnostic);
				if (hit.length > 0 || rules.severityOf(named.code, path) === "off") continue;
				const message =
					there.length > 0
						? `\`${named.code}\` cannot be suppressed: without it no curriculum can be built.`
						: `\`${named.code}\` finds nothing on line ${comment.line}.`;
				report(unusedDisable, path, unused(file, comment, named, message, index));
			}
		}
	}
	return [...remaining];
}

/** A comment that cannot do anything: it says what nothing stands for, or names no rule. */
function whatIsWrong(
	{ document }: RuleFile,
	{ instruction, start, end, rules }: DisableComment,
): RuleFinding | undefined {
	const place = document.placeAt(start, end);
	const fix = "Write `prereq-disable-next-line rule -- reason`, or `prereq-disable-line`.";
	if (!INSTRUCTIONS.includes(instruction))
		return { ...place, message: `There is no comment \`prereq-${instruction}\`.`, fix };
	if (rules.length > 0) return undefined;
	return { ...place, message: "The comment names no rule.", fix };
}

function noReason({ document }: RuleFile, { start, end }: DisableComment): RuleFinding {
	return { ...document.placeAt(start, end), message: "The comment gives no reason." };
}

/** What a curriculum cannot be built with is no matter of opinion. */
function isIntegrity({ active }: ResolvedRules, code: string): boolean {
	return active.every(({ rule }) => rule.code !== code);
}

function unknownName(
	{ document }: RuleFile,
	{ code, start }: DisabledRule,
	codes: ReadonlySet<string>,
): RuleFinding {
	const near = findNearest(code, codes);
	const end = start + code.length;
	return {
		...document.placeAt(start, end),
		message: `There is no rule \`${code}\`.`,
		...(near === undefined
			? {}
			: {
					fix: `Did you mean \`${near}\`?`,
					edits: [{ file: document.file, start, end, text: near }],
				}),
	};
}

function unused(
	{ document }: RuleFile,
	comment: DisableComment,
	{ code, start }: DisabledRule,
	message: string,
	index: RuleIndex,
): RuleFinding {
	const text = index.textOf(document.file);
	const finding = { ...document.placeAt(start, start + code.length), message };
	if (comment.rules.length > 1) return finding;
	const span = wholeLine(text, comment);
	return { ...finding, edits: [{ file: document.file, ...span, text: "" }] };
}

/** The comment, with its line when nothing else stands there. */
function wholeLine(text: string, { start, end }: DisableComment): { start: number; end: number } {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const newline = text.indexOf("\n", end);
	const to = newline < 0 ? text.length : newline + 1;
	const alone = text.slice(from, start).trim() === "" && text.slice(end, to).trim() === "";
	if (alone) return { start: from, end: to };
	const space = /[ \t]*$/.exec(text.slice(from, start))?.[0].length ?? 0;
	return { start: start - space, end };
}
