import type { ActiveRule } from "../config/resolvedRules.ts";
import type { FileRule, Rule, RuleFinding } from "./rule.ts";
import type { RuleIndex } from "./ruleIndex.ts";
import type { Trace } from "./traceIndex.ts";

/** What the rules found in one file. */
export interface RecalledFile {
	/** By rule; those that found nothing are left out. */
	readonly found: ReadonlyMap<Rule, readonly RuleFinding[]>;
	/** Rules that asked for more than this file: they have to look again. */
	readonly open: ReadonlySet<Rule>;
}

interface Remembered extends RecalledFile {
	readonly text: string;
	readonly found: Map<Rule, readonly RuleFinding[]>;
	readonly open: Set<Rule>;
	/** Paths that rules looked for, each with the answer. */
	readonly files: Map<string, boolean | undefined>;
}

/**
 * What rules about one file at a time found, by path and text: a rule that asks for nothing but its
 * file, and whether others exist, need not look at the same text again. Keep one while watching.
 */
export class RuleCache {
	readonly #files = new Map<string, Remembered>();
	#rules: readonly ActiveRule[] = [];

	/** Forget everything, unless these are the rules of the last run, in their order and with their options. */
	begin(rules: readonly ActiveRule[]): void {
		const isSame =
			rules.length === this.#rules.length &&
			rules.every((active, at) => isSameRule(active, this.#rules[at]!));
		if (!isSame) this.clear();
		this.#rules = rules;
	}

	/** What all the rules found in a file with this text; undefined when they have to look. */
	recall(path: string, index: RuleIndex): RecalledFile | undefined {
		const known = this.#files.get(path);
		if (known?.text !== index.textOf(path)) return undefined;
		for (const [other, exists] of known.files)
			if (index.hasFile(other) !== exists) return undefined;
		return known;
	}

	/** Remember what one of the rules found in a file with this text. */
	keep(rule: FileRule, text: string, { file, isOwn, files }: Trace, found: RuleFinding[]): void {
		let known = this.#files.get(file);
		if (known?.text !== text) {
			known = { text, found: new Map(), open: new Set(), files: new Map() };
			this.#files.set(file, known);
		}
		for (const [path, exists] of files) known.files.set(path, exists);
		if (!isOwn) known.open.add(rule);
		else if (found.length > 0) known.found.set(rule, found);
	}

	clear(): void {
		this.#files.clear();
	}
}

/** Options are read anew for each run: equal ones need not be the same. */
function isSameRule(a: ActiveRule, b: ActiveRule): boolean {
	return a.rule === b.rule && JSON.stringify(a.options) === JSON.stringify(b.options);
}
