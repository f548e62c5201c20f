import type { ParseResult } from "../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../model/source.ts";
import { CATALOGUE_RULES } from "./catalogueRules.ts";
import { type GivenRules, givenRules } from "./config/givenRules.ts";
import { resolveRules } from "./config/resolveRules.ts";
import { buildRuleIndex } from "./engine/ruleIndex.ts";
import { externalLinks } from "./reading/externalLinks.ts";
import { hostAmong } from "./reading/hostAmong.ts";
import { noDeadExternal } from "./resources/no-dead-external/noDeadExternal.ts";

/**
 * The addresses that `resources/no-dead-external` wants to know about: none when the rule is off, and
 * none that its `allow` lists. Whoever may use the network opens them and passes what failed to
 * `checkContent` as `deadLinks`.
 */
export function linksToCheck(
	files: readonly SourceFile[],
	{
		drafts,
		configDocument,
	}: Pick<ParseResult, "drafts"> & Partial<Pick<ParseResult, "configDocument">>,
	given: GivenRules = {},
): readonly string[] {
	const { active } = resolveRules(givenRules(configDocument, given), CATALOGUE_RULES).rules;
	const found = active.find(({ rule }) => rule === noDeadExternal);
	if (!found) return [];
	const allow = found.options["allow"] as readonly string[];
	const index = buildRuleIndex({ drafts, files, config: { locale: "en", locales: [] } });
	return [...externalLinks(index)].filter((url) => hostAmong(url, allow) === undefined);
}
