import type { RelatedPlace } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { TextEdit } from "../../model/textEdit.ts";
import type { RuleFile, RuleIndex } from "./ruleIndex.ts";

/** How loud a rule is; `off` leaves it unrun. */
export type RuleSeverity = "off" | "info" | "warn" | "error";

/** Values that a rule can be tuned with, by name. */
export type RuleOptions = Readonly<Record<string, RuleOptionValue>>;
export type RuleOptionValue = number | string | boolean | readonly string[];

/** A sentence about each option. */
export type OptionSummaries<Options extends RuleOptions = RuleOptions> = Readonly<
	Record<keyof Options & string, string>
>;

/** What the texts of an option have to be: names of hosts, or addresses of sites. */
export type OptionForm = "host" | "origin";

/** What a rule has to say about one place. */
export interface RuleFinding extends Place {
	/** What is wrong, values in backticks. */
	readonly message: string;
	/** What to do, when the place says more than the rule. */
	readonly fix?: string | undefined;
	readonly related?: readonly RelatedPlace[];
	readonly topicId?: string;
	/** Of the rule's kind of fix; they do not overlap. */
	readonly edits?: readonly TextEdit[];
}

/**
 * A small content folder: texts by path. `⟦` and `⟧` stand around what the rule has to point at and are
 * taken out before the text is read.
 */
export interface RuleExample {
	readonly files: Readonly<Record<string, string>>;
	/** When the rule's own values do not do. */
	readonly options?: RuleOptions;
	/** Languages that the curriculum says it is translated into. */
	readonly locales?: readonly string[];
	/** The day on which the rule looks, `YYYY-MM-DD`. */
	readonly asOf?: string;
	/** Addresses that cannot be opened, each with the reason. */
	readonly deadLinks?: Readonly<Record<string, string>>;
}

/** Kinds of files that a rule can look at one by one; a `page` is no part of the curriculum. */
export type RuleFileKind = RuleFile["kind"];

/** A rule without its two forms of checking. */
export interface RuleFacts<Options extends RuleOptions = RuleOptions> {
	/** Words and a slash, `graph/no-orphan`; public, never reused. */
	readonly code: string;
	/** In the recommended preset. */
	readonly severity: RuleSeverity;
	/** One line: what it finds. */
	readonly summary: string;
	/** Why it matters. */
	readonly why: string;
	/** What to do. */
	readonly fix: string;
	readonly fixKind: "safe" | "unsafe" | "none";
	/** Version of prereq that brought it. */
	readonly since: string;
	/** Values used when the configuration says nothing. */
	readonly options?: Options;
	/** What each of them means, in one sentence; those of prereq have it for every option. */
	readonly optionSummaries?: OptionSummaries<NoInfer<Options>>;
	/** Options whose texts have a form; one of another form is a mistake of the configuration. */
	readonly optionForms?: { readonly [Name in keyof NoInfer<Options> & string]?: OptionForm };
	readonly examples: { readonly firing: RuleExample; readonly silent: RuleExample };
}

/** A rule about the curriculum as a whole. It may not walk all topics for each topic. */
export interface CurriculumRule<Options extends RuleOptions = RuleOptions>
	extends RuleFacts<Options> {
	check(index: RuleIndex, options: Options): Iterable<RuleFinding>;
}

/**
 * A rule about one file at a time. What it finds in a scanned body is checked a second time on the
 * body's tree before it is reported. While a folder is watched, findings are remembered as long as the
 * file and what the rule asked of the index are the same.
 */
export interface FileRule<Options extends RuleOptions = RuleOptions> extends RuleFacts<Options> {
	/** Every kind but `page` when left out. */
	readonly kinds?: readonly RuleFileKind[];
	checkFile(file: RuleFile, index: RuleIndex, options: Options): Iterable<RuleFinding>;
}

export type Rule<Options extends RuleOptions = RuleOptions> =
	| CurriculumRule<Options>
	| FileRule<Options>;

/** Write a rule; the types of its options are those of their first values. */
export function defineRule<Options extends RuleOptions = RuleOptions>(rule: Rule<Options>): Rule {
	// A rule is only ever given options that were checked against its own.
	return rule as unknown as Rule;
}
