import type { Rule } from "../engine/rule.ts";
import type { PresetName } from "./presetNames.ts";
import type { RuleSetting } from "./rulesConfig.ts";

const ROADMAPSH = /^roadmapsh\//;

/** The settings of a preset, for rules that were there when it was made. */
export function presetSettings(
	preset: PresetName,
	rules: readonly Rule[],
): ReadonlyMap<string, RuleSetting> {
	const present = rules.filter(({ since }) => since === "0.1.0");
	const settings = new Map(present.map((rule) => [rule.code, settingIn(preset, rule)]));
	if (preset === "strict@2026-11") settings.set("i18n/stale-translation", "error");
	return settings;
}

function settingIn(preset: PresetName, { code, severity }: Rule): RuleSetting {
	if (preset === "roadmapsh@2026-11") {
		if (code.startsWith("meta/")) return severity;
		return ROADMAPSH.test(code) ? (ROADMAPSH_SEVERITY.get(code) ?? "error") : "off";
	}
	if (ROADMAPSH.test(code)) return "off";
	if (preset === "recommended@2026-11") return severity;
	if (code === "content/required-sections") return ["error", STRICT_SECTIONS];
	return severity === "warn" ? "error" : severity;
}

const ROADMAPSH_SEVERITY: ReadonlyMap<string, RuleSetting> = new Map([
	["roadmapsh/link-order", "warn"],
	["roadmapsh/no-duplicate-link", "warn"],
]);

const STRICT_SECTIONS = {
	topic: ["objectives", "resources", "checkpoint"],
	project: ["objectives", "checkpoint"],
	checkpoint: ["checkpoint"],
};
