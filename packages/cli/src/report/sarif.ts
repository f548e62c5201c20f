import type { Diagnostic, Place, Severity } from "@prereq/core";
import type { CatalogueEntry } from "@prereq/core/rules";
import { docsUrl } from "../docsUrl.ts";
import { version } from "../version.ts";
import { fingerprints } from "./fingerprints.ts";
import { indexTexts } from "./indexTexts.ts";
import type { Report } from "./report.ts";
import { sarifFixes } from "./sarifFixes.ts";
import { sarifLocation } from "./sarifPlaces.ts";
import { sarifRules } from "./sarifRules.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** GitHub keeps a hundred. */
const MAX_RELATED = 100;

export const SARIF_LEVEL: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	info: "note",
};

/** Findings as a SARIF 2.1.0 log, as code scanning reads it. */
export function toSarif(report: Report, catalogue: readonly CatalogueEntry[]): string {
	const { diagnostics, textOf } = report;
	const rules = sarifRules(diagnostics, catalogue);
	const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
	const prints = fingerprints(report);
	const texts = indexTexts(textOf);
	const home = docsUrl("README.md");
	const log = {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: { name: "prereq", version, ...(home && { informationUri: home }), rules },
				},
				automationDetails: { id: "prereq/" },
				columnKind: "utf16CodeUnits",
				originalUriBaseIds: { "%SRCROOT%": { description: { text: "The checkout." } } },
				invocations: [{ executionSuccessful: true }],
				results: diagnostics.map((diagnostic) => {
					const { code, severity, related } = diagnostic;
					const shown = related.slice(0, MAX_RELATED);
					const fixes = sarifFixes(diagnostic, texts);
					return {
						ruleId: code,
						ruleIndex: indexOf.get(code),
						level: SARIF_LEVEL[severity],
						message: { text: messageOf(diagnostic, shown) },
						locations: [sarifLocation(diagnostic)],
						...(shown.length > 0 && {
							relatedLocations: shown.map((place, index) => ({
								id: index + 1,
								...sarifLocation(place),
								message: { text: place.message },
							})),
						}),
						partialFingerprints: { primaryLocationLineHash: prints.get(diagnostic) },
						...(fixes && { fixes }),
					};
				}),
			},
		],
	};
	return `${JSON.stringify(log, undefined, "\t")}\n`;
}

/** Related places are shown only where the text links to them by their number. */
function messageOf({ message, fix }: Diagnostic, related: readonly Place[]): string {
	const links = related.map(
		({ file, range: { start } }, index) => `[${asPlainText(file)}:${start.line}](${index + 1})`,
	);
	const see = links.length === 0 ? [] : [`See ${links.join(", ")}.`];
	return [asPlainText(message), ...(fix === undefined ? [] : [asPlainText(fix)]), ...see].join(" ");
}

/** Only what looks like a link needs it: `requires[0]` stays as it is. */
function asPlainText(text: string): string {
	return text.replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
