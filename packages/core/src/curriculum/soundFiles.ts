import { isSameJson } from "../internal/isSameJson.ts";
import type { TopicId } from "../model/id.ts";
import type { ParsedConfig } from "./parseConfigFile.ts";
import type { ParsedFile } from "./parsedFile.ts";

/** Files without a single finding, neither in one of them nor in what they say about each other. */
export interface SoundFiles {
	/** What the configuration said about files. */
	readonly settings: string;
	/** Their front matter, by path. */
	readonly facts: ReadonlyMap<string, unknown>;
	/** Their topics as a curriculum lists them, once one was built. */
	readonly order?: readonly TopicId[] | undefined;
}

/** What a configuration says about files, as a text to compare. */
export function settingsOf({ config, locales, sources, diagnostics }: ParsedConfig): string {
	return JSON.stringify([config.locale, locales, sources && [...sources], diagnostics]);
}

/**
 * Whether files say about each other what sound files said: then they are sound, and their topics have
 * the same order. They may differ in bodies of topics, which concern no other file but translations.
 */
export function staySound(
	files: readonly ParsedFile[],
	settings: string,
	known: SoundFiles,
): boolean {
	return (
		settings === known.settings &&
		files.length === known.facts.size &&
		files.every((file) => saysTheSame(file, known.facts.get(file.document.file)))
	);
}

function saysTheSame(file: ParsedFile, facts: unknown): boolean {
	const { frontmatter } = file.document;
	if (file.kind === "translation" || facts === undefined) return false;
	// What was not read again is the same value.
	if (frontmatter === facts) return true;
	const isSoundTopic =
		file.kind === "topic" && file.topic !== undefined && file.diagnostics.length === 0;
	return isSoundTopic && isSameJson(frontmatter, facts);
}
