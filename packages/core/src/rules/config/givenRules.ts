import type { ParseResult } from "../../curriculum/parseCurriculum.ts";
import type { PresetName } from "./presetNames.ts";
import { rulesOf } from "./rulesOf.ts";

/** Where settings of rules come from. */
export interface GivenRules {
	/** The rules' part of a configuration, as it was read; when left out, that of the parse result. */
	readonly rules?: unknown;
	/** Goes before what the configuration extends. */
	readonly preset?: PresetName | undefined;
}

/** The settings to resolve: those of the caller, else those of the configuration file. */
export function givenRules(
	document: ParseResult["configDocument"],
	{ rules, preset }: GivenRules,
): unknown {
	const given = rules ?? rulesOf(document?.frontmatter);
	if (preset === undefined || typeof given !== "object" || given === null) return given;
	return { ...given, extends: preset };
}
