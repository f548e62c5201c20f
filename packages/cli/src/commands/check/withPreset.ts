import { findNearest } from "@prereq/core";
import { PRESETS, type PresetName } from "@prereq/core/rules";
import { CliError } from "../../cliError.ts";
import type { CheckRequest, CheckSettings } from "./checkSettings.ts";

/**
 * The settings with the preset that the user named.
 * @throws CliError when there is no such preset
 */
export function withPreset(request: CheckRequest): CheckSettings {
	const { presetName, watches: _, clears: __, ...settings } = request;
	return { ...settings, preset: presetName === undefined ? undefined : presetNamed(presetName) };
}

/** A name without a month stands for the newest of that name. */
function presetNamed(name: string): PresetName {
	const preset = PRESETS.findLast((known) => known === name || known.startsWith(`${name}@`));
	if (preset !== undefined) return preset;
	const near = findNearest(name, [...PRESETS, ...PRESETS.map((known) => known.split("@", 1)[0]!)]);
	const fix =
		near === undefined ? `Choose one of ${listOf(PRESETS)}.` : `Did you mean \`${near}\`?`;
	throw new CliError(`There is no preset \`${name}\`.`, fix);
}

function listOf(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(", ");
}
