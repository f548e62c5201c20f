import type { ConfigFile } from "@prereq/core";
import type { PresetName } from "@prereq/core/rules";

/**
 * Whether a folder is one of roadmap.sh, whose files are no topics: the preset says so, or else the
 * configuration, which then extends nothing else.
 */
export function holdsPages(
	preset: PresetName | undefined,
	config: ConfigFile | undefined,
): boolean {
	const names: readonly unknown[] = preset === undefined ? presetsOf(config) : [preset];
	return names.length > 0 && names.every((name) => /^roadmapsh@/.test(String(name)));
}

function presetsOf(config: ConfigFile | undefined): readonly unknown[] {
	const value = config === undefined ? undefined : settingsOf(config);
	if (typeof value !== "object" || value === null || !("extends" in value)) return [];
	return Array.isArray(value.extends) ? value.extends : [value.extends];
}

function settingsOf(config: ConfigFile): unknown {
	if (!("text" in config)) return config.value;
	try {
		return JSON.parse(config.text);
	} catch {
		// Reported where the configuration is read.
		return undefined;
	}
}
