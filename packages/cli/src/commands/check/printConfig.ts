import { join } from "node:path";
import { effectiveRules } from "@prereq/core/rules";
import { displayPath } from "../../displayPath.ts";
import type { Io } from "../../io.ts";
import { readFolder } from "../../readFolder.ts";
import type { CheckSettings } from "./checkSettings.ts";

/** The settings that hold in a folder, as JSON: defaults and presets filled in. */
export async function printConfig(settings: CheckSettings, io: Io): Promise<string> {
	const { folder, configPath, preset } = settings;
	const { config, parsed } = await readFolder({ folder, bodies: "scan", io, configPath });
	const given = parsed.configDocument?.frontmatter;
	const { rules: _, extends: __, customRules: ___, ...rest } = recordOf(given);
	const shown = {
		file: config === undefined ? null : displayPath(join(folder, config.path), io.cwd),
		...rest,
		rules: Object.fromEntries(effectiveRules(given, preset)),
	};
	return `${JSON.stringify(shown, undefined, "\t")}\n`;
}

function recordOf(value: unknown): Record<string, unknown> {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
