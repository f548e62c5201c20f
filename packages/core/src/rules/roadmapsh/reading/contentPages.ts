import type { Page, RuleFile, RuleIndex } from "../../engine/ruleIndex.ts";

const OTHER = /^(?:readme|contributing|license|code_of_conduct|index|changelog)$/i;

/** Whether a file looks like `content/<slug>@<id>.md` of roadmap.sh: Markdown without front matter. */
export function isContentPage(file: RuleFile, index: RuleIndex): file is Page {
	const isOther = file.kind !== "page" || OTHER.test(file.id);
	return !isOther && !/^\uFEFF?---[ \t]*\r?\n/.test(index.textOf(file.document.file));
}
