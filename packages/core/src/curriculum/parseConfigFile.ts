import type { SourceDocument } from "../content/sourceDocument.ts";
import type { CurriculumConfig } from "../model/config.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type DecodedConfig, decodeConfig, defaultConfig } from "../schema/configSchema.ts";
import type { SchemaIssue } from "../schema/schemaIssue.ts";
import { type ConfigFile, readConfigDocument } from "./configDocument.ts";
import { schemaDiagnostics } from "./schemaDiagnostics.ts";

/** The configuration of a curriculum, defaults where it has none or it cannot be used. */
export interface ParsedConfig {
	readonly config: CurriculumConfig;
	/** Undefined when translations into any language are welcome. */
	readonly locales: readonly string[] | undefined;
	/** Undefined when any name of a source is welcome. */
	readonly sources: ReadonlySet<string> | undefined;
	/** What the configuration says, with places; undefined when there is none, or none that parses. */
	readonly document: SourceDocument | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Read the configuration; `locale` of the caller goes before that of the file. */
export function parseConfigFile(
	file: ConfigFile | undefined,
	locale: string | undefined,
): ParsedConfig {
	const { document, diagnostics } = file
		? readConfigDocument(file)
		: { document: undefined, diagnostics: [] };
	const given = document?.frontmatter;
	const decoded =
		given === undefined ? { ok: true as const, value: defaultConfig() } : decodeConfig(given);
	if (!decoded.ok) {
		const issues = document ? schemaDiagnostics(document, decoded.issues.map(inConfig)) : [];
		const usable = decodeConfig(withoutFaults(given, decoded.issues));
		const rest = usable.ok
			? toParsedConfig(usable.value, locale)
			: parseConfigFile(undefined, locale);
		return { ...rest, document, diagnostics: issues };
	}
	return {
		...toParsedConfig(decoded.value, locale),
		document: diagnostics.length === 0 ? document : undefined,
		diagnostics,
	};
}

function toParsedConfig(
	{ config, declaresLocales, declaresSources }: DecodedConfig,
	locale: string | undefined,
): Pick<ParsedConfig, "config" | "locales" | "sources"> {
	return {
		config: locale === undefined ? config : { ...config, locale },
		locales: declaresLocales ? config.locales : undefined,
		sources: declaresSources ? new Set(config.sources.keys()) : undefined,
	};
}

/** The settings at the top that nothing is wrong with: one misspelt key takes none of the others with it. */
function withoutFaults(given: unknown, issues: readonly SchemaIssue[]): unknown {
	if (typeof given !== "object" || given === null || Array.isArray(given)) return {};
	const faulty = new Set(issues.map(({ path: [key] }) => key));
	return Object.fromEntries(Object.entries(given).filter(([key]) => !faulty.has(key)));
}

type Coded = Omit<SchemaIssue, "code"> & {
	readonly code: "config/valid-value" | "config/no-unknown-key";
};

function inConfig(issue: SchemaIssue): Coded {
	const unknownKey = issue.code === "schema/no-unknown-key";
	return {
		...issue,
		code: unknownKey ? "config/no-unknown-key" : "config/valid-value",
		message: issue.message.replace(/^The front matter\b/, "The configuration"),
	};
}
