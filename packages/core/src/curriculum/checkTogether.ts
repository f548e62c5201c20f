import type { Diagnostic } from "../model/diagnostic.ts";
import type { Translations } from "../model/translation.ts";
import { checkCycles } from "./checks/checkCycles.ts";
import { checkFiles } from "./checks/checkFiles.ts";
import { checkIds } from "./checks/checkIds.ts";
import { checkSources } from "./checks/checkSources.ts";
import { compareDiagnostics } from "./compareDiagnostics.ts";
import { knownIds } from "./knownIds.ts";
import type { ParsedConfig } from "./parseConfigFile.ts";
import type { ParsedFile } from "./parsedFile.ts";
import { buildTranslations } from "./translations/buildTranslations.ts";
import { checkTranslations } from "./translations/checkTranslations.ts";
import { linkTranslations } from "./translations/linkTranslations.ts";

/** What came of checking files. */
export interface Checked {
	readonly diagnostics: readonly Diagnostic[];
	/** Undefined when anything is wrong that is more than a warning. */
	readonly translations: ReadonlyMap<string, Translations> | undefined;
}

/** What is wrong with each file, and with what files say about each other. */
export async function checkTogether(
	parsed: readonly ParsedFile[],
	{ config, locales, sources: citable, diagnostics: configuring }: ParsedConfig,
): Promise<Checked> {
	const versions = parsed.filter((file) => file.kind === "translation");
	const sources = parsed.filter((file) => file.kind !== "translation");
	const known = knownIds(sources);
	const linked = linkTranslations(versions, sources);
	const allowed = { source: config.locale, declared: locales };
	const translated = await checkTranslations(versions, linked, allowed, known);
	const diagnostics = [
		...configuring,
		...parsed.flatMap((file) => file.diagnostics),
		...checkIds(parsed),
		...checkFiles(sources, known),
		...checkSources(sources, citable),
		...checkCycles(sources.filter((file) => file.kind === "topic")),
		...translated.diagnostics,
	].sort(compareDiagnostics);
	const isUsable = diagnostics.every(({ severity }) => severity !== "error");
	const translations = isUsable
		? await buildTranslations(linked, config.locale, translated.stale)
		: undefined;
	return { diagnostics, translations };
}
