import { hasSameText } from "../../internal/hasSameText.ts";
import type { SourceFile } from "../../model/source.ts";
import { CATALOGUE_RULES } from "../catalogueRules.ts";
import type { ActiveRule } from "../config/resolvedRules.ts";
import type { CommentMemory, DisableComment } from "../suppress/disableComment.ts";
import type { FileRule, Rule, RuleFinding } from "./rule.ts";
import type { RuleFile, RuleIndex } from "./ruleIndex.ts";

/** What the rules found in one file, and its comments that switch rules off. */
export interface RememberedFile extends CommentMemory {
	readonly kind: RuleFile["kind"];
	/** The file as it was; undefined for one that the caller did not give. */
	readonly source: SourceFile | undefined;
	/** By rule; those that found nothing are left out. Made when there is one: of most files there is none. */
	found: Map<Rule, readonly RuleFinding[]> | undefined;
	/** Rules that asked for more than this file: they have to look again. */
	open: Set<Rule> | undefined;
	/** Paths that rules looked for, each with the answer. */
	files: Map<string, boolean | undefined> | undefined;
}

/** What rules found in one file, as plain JSON. */
export interface PackedFindings {
	readonly kind: RuleFile["kind"];
	/** By code of the rule. */
	readonly found: readonly (readonly [code: string, findings: readonly RuleFinding[]])[];
	readonly open: readonly string[];
	readonly files: readonly (readonly [path: string, exists: boolean | undefined])[];
	readonly comments: readonly DisableComment[];
}

/** Findings of an earlier process. */
export interface RestoredFindings {
	readonly signature: string;
	readonly files: readonly {
		readonly file: SourceFile;
		readonly packed: PackedFindings;
	}[];
}

/**
 * What rules about one file at a time found, by path and text: a rule that asks for nothing but its
 * file, and whether others exist, need not look at the same text again. Keep one while watching.
 */
export class RuleCache {
	readonly #files = new Map<string, RememberedFile>();
	#rules: readonly ActiveRule[] = [];
	#restored: RestoredFindings | undefined;

	/** Forget everything, unless these are the rules of the last run, in their order and with their options. */
	begin(rules: readonly ActiveRule[]): void {
		const isSame =
			rules.length === this.#rules.length &&
			rules.every((active, at) => isSameRule(active, this.#rules[at]!));
		if (isSame) return;
		this.clear();
		this.#rules = rules;
		if (this.#restored?.signature === this.signature) this.#unpack(this.#restored.files);
		this.#restored = undefined;
	}

	/** Names the rules of the last run and their options: findings are worth nothing under another name. */
	get signature(): string {
		return JSON.stringify(this.#rules.map(({ rule, options }) => [rule.code, options]));
	}

	/** What is remembered of a file, to be kept as JSON; undefined when that is nothing. Rules of one's own look again. */
	pack(file: SourceFile): PackedFindings | undefined {
		const known = this.#files.get(file.path);
		if (!known?.comments || !hasSameText(known.source, file)) return undefined;
		const isOurs = (rule: Rule): boolean => CATALOGUE_RULES.includes(rule);
		return {
			kind: known.kind,
			found: [...(known.found ?? [])].flatMap(([rule, found]) =>
				isOurs(rule) ? [[rule.code, found]] : [],
			),
			open: [...(known.open ?? [])].map(({ code }) => code),
			files: [...(known.files ?? [])],
			comments: known.comments,
		};
	}

	/** Remember, in the next run, what `pack` gave for files with these texts, if the rules have this name. */
	restore(restored: RestoredFindings): void {
		this.#restored = restored;
	}

	#unpack(files: RestoredFindings["files"]): void {
		const ours = new Map<string, Rule>();
		const own: FileRule[] = [];
		for (const { rule } of this.#rules) {
			if (CATALOGUE_RULES.includes(rule)) ours.set(rule.code, rule);
			else if ("checkFile" in rule) own.push(rule);
		}
		const rulesOf = (codes: readonly string[]) => codes.flatMap((code) => ours.get(code) ?? []);
		for (const { file, packed } of files) {
			const found = packed.found.flatMap(([code, findings]) =>
				rulesOf([code]).map((rule) => [rule, findings] as const),
			);
			const open = new Set<Rule>([...rulesOf(packed.open), ...own]);
			const { kind, comments } = packed;
			const files = new Map(packed.files);
			const known = { kind, source: file, found: new Map(found), open, files, comments };
			this.#files.set(file.path, known);
		}
	}

	/** What is remembered of a file with this text, whatever may have changed elsewhere. */
	find({ kind, document }: RuleFile, index: RuleIndex): RememberedFile | undefined {
		const known = this.#files.get(document.file);
		if (known?.kind !== kind) return undefined;
		return hasSameText(known.source, index.sourceOf(document.file)) ? known : undefined;
	}

	/** What all the rules found in a file with this text; undefined when they have to look. */
	recall(file: RuleFile, index: RuleIndex): RememberedFile | undefined {
		const known = this.find(file, index);
		for (const [other, exists] of known?.files ?? [])
			if (index.hasFile(other) !== exists) return undefined;
		return known;
	}

	/** A place for what rules find in a file, all of which have to look. */
	open({ kind, document }: RuleFile, index: RuleIndex): RememberedFile {
		const source = index.sourceOf(document.file);
		const memory: RememberedFile = {
			kind,
			source,
			found: undefined,
			open: undefined,
			files: undefined,
			comments: undefined,
		};
		this.#files.set(document.file, memory);
		return memory;
	}

	clear(): void {
		this.#files.clear();
	}
}

/** Options are read anew for each run: equal ones need not be the same. */
function isSameRule(a: ActiveRule, b: ActiveRule): boolean {
	return a.rule === b.rule && JSON.stringify(a.options) === JSON.stringify(b.options);
}
