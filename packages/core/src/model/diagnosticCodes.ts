import type { Severity } from "./diagnostic.ts";
import type { SuggestedEdits } from "./textEdit.ts";

/** What every diagnostic of one code has in common. */
export interface DiagnosticCode {
	readonly severity: Severity;
	/** One line for lists of codes. */
	readonly summary: string;
	/** Why it matters. */
	readonly why: string;
	/** What to do, when the place of the finding says nothing better. */
	readonly fix: string;
	/** Set when a finding can come with edits. */
	readonly fixKind?: SuggestedEdits["kind"];
}

/** Codes of the integrity checks: what has to be right before a curriculum can be built. */
export type IntegrityCode =
	| "file/readable"
	| "file/text"
	| "schema/has-frontmatter"
	| "schema/yaml-syntax"
	| "schema/valid-frontmatter"
	| "schema/no-unknown-key"
	| "identity/id-format"
	| "identity/unique-id"
	| "graph/known-reference"
	| "graph/no-cycle"
	| "roadmap/topic-link"
	| "roadmap/listed-once"
	| "resources/valid-entry"
	| "content/readable"
	| "identity/file-name"
	| "transition/valid-body"
	| "config/json-syntax"
	| "config/valid-value"
	| "config/no-unknown-key"
	| "i18n/known-locale"
	| "i18n/known-source"
	| "i18n/structure-parity"
	| "i18n/stale-translation"
	| "meta/stale-baseline";

const error = (
	summary: string,
	why: string,
	fix: string,
	fixKind?: SuggestedEdits["kind"],
): DiagnosticCode => ({
	severity: "error",
	summary,
	why,
	fix,
	...(fixKind && { fixKind }),
});

const warning = (summary: string, why: string, fix: string): DiagnosticCode => ({
	severity: "warning",
	summary,
	why,
	fix,
});

/** Every code of the integrity checks. Names are public API: they are never reused or renamed. */
export const DIAGNOSTIC_CODES: Readonly<Record<IntegrityCode, DiagnosticCode>> = {
	"file/readable": error(
		"A file or folder cannot be read.",
		"What cannot be read is missing from the curriculum.",
		"Check that it exists and that its permissions let you read it.",
	),
	"file/text": error(
		"A Markdown file is not UTF-8 text.",
		"Binary data or another encoding cannot be parsed without losing characters.",
		"Save the file as UTF-8, or move it out of the content folder.",
	),
	"schema/has-frontmatter": error(
		"A file has no front matter, or its front matter is never closed.",
		"Title and prerequisites are read from the block between two `---` lines at the top.",
		"Start the file with `---`, `title: …`, `---`.",
	),
	"schema/yaml-syntax": error(
		"The front matter is not valid YAML.",
		"Nothing in the block can be trusted until it parses.",
		"Correct the YAML at this place.",
	),
	"schema/valid-frontmatter": error(
		"A value of the front matter has the wrong type, form or range.",
		"Everything built on the curriculum relies on these values.",
		"Write the value in the expected form.",
		"unsafe",
	),
	"schema/no-unknown-key": error(
		"The front matter has a key that prereq does not know.",
		"A misspelt key would be dropped silently, and its prerequisites with it.",
		"Remove the key or correct its name.",
		"unsafe",
	),
	"identity/id-format": error(
		"An id is not lower-case kebab case.",
		"Ids appear in file names, links and stored progress and must be stable everywhere.",
		"Rename the file: lower-case letters and digits, words joined by single hyphens.",
	),
	"identity/unique-id": error(
		"Two files claim the same id.",
		"Prerequisites and stored progress are keyed by id and could mean either.",
		"Rename one of the files or remove the alias.",
	),
	"graph/known-reference": error(
		"A reference names something that does not exist.",
		"A dangling prerequisite would vanish from every path and plan.",
		"Correct the id, or add the missing file.",
		"unsafe",
	),
	"graph/no-cycle": error(
		"Topics require each other in a circle.",
		"Nobody can start any of them, because each waits for another.",
		"Remove one of the prerequisites, or make it `recommends` or `corequisites`.",
	),
	"roadmap/topic-link": error(
		"An item of a roadmap's outline does not link to a topic.",
		"Only linked topics can be counted, drawn and marked as done.",
		"Link the item to a file in `topics/`, or move the text into a paragraph.",
	),
	"roadmap/listed-once": error(
		"A roadmap lists the same topic more than once.",
		"Progress would count it twice.",
		"Keep the topic where it is learned first.",
	),
	"resources/valid-entry": error(
		"A resource is not written as a typed link.",
		"Type, cost and duration of resources are shown to learners and summed up.",
		"Write `- [@video@Title](https://…) — free, 45min`.",
	),
	"content/readable": error(
		"A body cannot be read.",
		"What cannot be read is missing from the curriculum.",
		"Flatten lists and quotes that are nested hundreds of levels deep.",
	),
	"identity/file-name": error(
		"A transition's file is not called after its role and its roadmap.",
		"Links and the command line find a transition by both, and could find another one.",
		"Call the file `<role>--<roadmap>.md`.",
	),
	"transition/valid-body": error(
		"A part of a transition is not written in the form that can be read.",
		"What cannot be read is missing from the page.",
		"Write steps, lists and questions as third-level headings with their text or list below.",
	),
	"config/json-syntax": error(
		"`prereq.config.json` is not valid JSON.",
		"Nothing in the file can be trusted until it parses.",
		"Correct the JSON at this place.",
	),
	"config/valid-value": error(
		"A value of `prereq.config.json` has the wrong type, form or range.",
		"Language, sources and pace of the whole curriculum come from it.",
		"Write the value in the expected form.",
	),
	"config/no-unknown-key": error(
		"`prereq.config.json` has a key that prereq does not know.",
		"A misspelt key would be dropped silently, and the setting with it.",
		"Remove the key or correct its name.",
	),
	"i18n/known-locale": error(
		"A translation is in a language that the curriculum does not have.",
		"It would never be shown, or shown in place of the source.",
		"Correct the ending of the file name, or add the language to `locales` in `prereq.config.json`.",
	),
	"i18n/known-source": error(
		"A translation has no source.",
		"Nothing shows it, and nobody notices when its facts are out of date.",
		"Name the file like its source with the language before `.md`, or delete it.",
	),
	"i18n/structure-parity": error(
		"A translation does not have the same parts as its source.",
		"Parts are matched by position: learners would read one item in place of another.",
		"Translate every item in the order of the source, or leave the whole part out. `--fix=unsafe` removes what is not translated and sets levels; it adds no item, because a count does not tell which one is missing.",
		"unsafe",
	),
	"i18n/stale-translation": warning(
		"A translation was made from an earlier version of its source, or does not say from which.",
		"Learners who read it miss what changed since.",
		"Bring the text up to date, then record the new `sourceHash`.",
	),
	"meta/stale-baseline": error(
		"The baseline allows more findings than there are.",
		"New findings could take the place of those that were mended, and nobody would notice.",
		"Run `prereq check --write-baseline`.",
	),
};
