import type { Diagnostic } from "@prereq/core";
import type { CatalogueEntry } from "@prereq/core/rules";
import { docsUrl } from "../docsUrl.ts";

/** What SARIF says about a rule. */
export interface SarifRule {
	readonly id: string;
	readonly shortDescription: SarifText;
	readonly fullDescription: SarifText;
	readonly help: SarifText & { readonly markdown: string };
	readonly helpUri?: string;
	readonly defaultConfiguration: { readonly level: string };
	readonly properties: { readonly tags: readonly string[] };
}

interface SarifText {
	readonly text: string;
}

const LEVEL = { error: "error", warn: "warning", info: "note", off: "none" } as const;
const SEVERITY = { error: "error", warning: "warn", info: "info" } as const;

/** The rules that found something, by name. One that is not in the catalogue says what its findings say. */
export function sarifRules(
	diagnostics: readonly Diagnostic[],
	catalogue: readonly CatalogueEntry[],
): readonly SarifRule[] {
	const known = new Map(catalogue.map((entry) => [entry.code, entry]));
	const first = new Map<string, Diagnostic>();
	for (const one of diagnostics) if (!first.has(one.code)) first.set(one.code, one);
	return [...first.keys()].sort().map((code) => {
		const found = first.get(code)!;
		const entry = known.get(code);
		// A custom rule has a page of its own or none.
		const page = entry || /^https?:/.test(found.url) ? docsUrl(found.url) : undefined;
		return toRule(code, entry ?? ownFacts(found), page);
	});
}

type Facts = Pick<CatalogueEntry, "severity" | "summary" | "why" | "fix">;

function ownFacts({ severity, why, message, fix = why }: Diagnostic): Facts {
	return { severity: SEVERITY[severity], summary: why || message, why: why || message, fix };
}

function toRule(
	id: string,
	{ severity, summary, why, fix }: Facts,
	url: string | undefined,
): SarifRule {
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: `${summary} ${why}` },
		help: {
			text: `${why} ${fix}`,
			markdown: `**Why** ${why}\n\n**What to do** ${fix}\n`,
		},
		...(url === undefined ? {} : { helpUri: url }),
		defaultConfiguration: { level: LEVEL[severity] },
		properties: { tags: ["curriculum", id.split("/")[0] ?? id] },
	};
}
