import { compareIds } from "../internal/compareIds.ts";
import { DIAGNOSTIC_CODES, type IntegrityCode } from "../model/diagnosticCodes.ts";
import { CATALOGUE_RULES } from "./catalogueRules.ts";
import type { OptionSummaries, RuleFacts, RuleOptions, RuleSeverity } from "./engine/rule.ts";
import { INTEGRITY_EXAMPLES } from "./integrityExamples.ts";

/** What there is to say about a code, be it an integrity check or a rule. */
export interface CatalogueEntry {
	readonly code: string;
	/** Integrity checks that are errors cannot be configured: without them no curriculum can be built. */
	readonly kind: "integrity" | "rule";
	/** In the recommended preset. */
	readonly severity: RuleSeverity;
	readonly summary: string;
	readonly why: string;
	readonly fix: string;
	readonly fixKind: "safe" | "unsafe" | "none";
	/** Version of prereq that brought it. */
	readonly since: string;
	/** With the values that hold when the configuration says nothing. */
	readonly options: RuleOptions;
	/** A sentence about each option. */
	readonly optionSummaries: OptionSummaries;
	/** None for what no text of a file can show. */
	readonly examples?: RuleFacts["examples"];
}

/** Every code, by name: what documentation, `explain` and machine formats list. */
export function ruleCatalogue(): readonly CatalogueEntry[] {
	const integrity = Object.entries(DIAGNOSTIC_CODES).map(([code, { severity, ...facts }]) =>
		toEntry("integrity", {
			fixKind: "none",
			...facts,
			code,
			severity: severity === "warning" ? "warn" : severity,
			since: "0.1.0",
			examples: INTEGRITY_EXAMPLES[code as IntegrityCode],
		}),
	);
	const rules = CATALOGUE_RULES.map((rule) => toEntry("rule", rule));
	return [...integrity, ...rules].sort((a, b) => compareIds(a.code, b.code));
}

type Facts = Omit<RuleFacts, "examples"> & {
	readonly examples: RuleFacts["examples"] | undefined;
};

function toEntry(
	kind: CatalogueEntry["kind"],
	{ code, severity, summary, why, fix, fixKind, since, examples, ...tuning }: Facts,
): CatalogueEntry {
	const { options = {}, optionSummaries = {} } = tuning;
	return {
		...{ code, kind, severity, summary, why, fix, fixKind, since, options, optionSummaries },
		...(examples && { examples }),
	};
}
