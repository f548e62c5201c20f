import type { IdLock } from "../curriculum/idLock.ts";
import type { ParseResult } from "../curriculum/parseCurriculum.ts";
import type { CurriculumConfig } from "../model/config.ts";
import type { SourceFile } from "../model/source.ts";
import { CATALOGUE_RULES } from "./catalogueRules.ts";
import { configDiagnostics } from "./config/configDiagnostics.ts";
import type { ConfigProblem } from "./config/configProblem.ts";
import { givenRules } from "./config/givenRules.ts";
import type { PresetName } from "./config/presetNames.ts";
import { resolveRules } from "./config/resolveRules.ts";
import type { RuleCache } from "./engine/ruleCache.ts";
import { buildRuleIndex } from "./engine/ruleIndex.ts";
import { type RuleRun, runRules } from "./engine/runRules.ts";

/** What else a check can be told. */
export interface CheckOptions {
	/** The rules' part of a configuration, as it was read; when left out, that of the parse result. */
	readonly rules?: unknown;
	/** Goes before what the configuration extends. */
	readonly preset?: PresetName;
	/** Languages, when there is no curriculum that says them. */
	readonly config?: Pick<CurriculumConfig, "locale" | "locales">;
	/** Paths of the folder's other files; without them, links to such files are not followed. */
	readonly assets?: Iterable<string>;
	/** Bytes of one of these files. */
	readonly sizeOf?: (path: string) => number | undefined;
	readonly lock?: IdLock;
	/** The day on which ages are counted, `YYYY-MM-DD`; without it nothing is too old. */
	readonly asOf?: string;
	/** Addresses that could not be opened, without their anchors, each with the reason. */
	readonly deadLinks?: ReadonlyMap<string, string>;
	/** Read every body as a tree. */
	readonly thorough?: boolean;
	/** What an earlier check with the same `thorough` found. */
	readonly cache?: RuleCache;
	/** Whether to look at the clock; without, all timings are 0. On when left out. */
	readonly timed?: boolean;
}

/** Findings of the integrity checks and of the rules together. */
export interface CheckResult extends RuleRun {
	/**
	 * What is wrong with `rules` of the caller; the rules that could be understood ran all the same.
	 * Problems of the parse result's configuration are among the diagnostics.
	 */
	readonly problems: readonly ConfigProblem[];
}

/** Run every rule of a configuration over what {@link parseCurriculum} made of some files. */
export async function checkContent(
	files: readonly SourceFile[],
	parsed: Pick<ParseResult, "curriculum" | "diagnostics" | "drafts"> &
		Partial<Pick<ParseResult, "config" | "configDocument">>,
	options: CheckOptions = {},
): Promise<CheckResult> {
	const { configDocument } = parsed;
	const { rules, problems } = resolveRules(givenRules(configDocument, options), CATALOGUE_RULES);
	const config = options.config ??
		parsed.config ??
		parsed.curriculum?.config ?? { locale: "en", locales: [] };
	const index = buildRuleIndex({
		drafts: parsed.drafts,
		files,
		config,
		...(options.assets && { assets: options.assets }),
		...(options.sizeOf && { sizeOf: options.sizeOf }),
		...(options.lock && { lock: options.lock }),
		...(options.asOf && { asOf: options.asOf }),
		...(options.deadLinks && { deadLinks: options.deadLinks }),
	});
	const { thorough = false, cache, timed } = options;
	const diagnostics = [...parsed.diagnostics];
	const isPlaced = options.rules === undefined && configDocument !== undefined;
	if (isPlaced) diagnostics.push(...configDiagnostics(configDocument, problems));
	const run = await runRules(index, rules, {
		thorough,
		diagnostics,
		...(cache && { cache }),
		...(timed !== undefined && { timed }),
	});
	return { ...run, problems: isPlaced ? [] : problems };
}
