import type { RuleFile } from "../engine/ruleIndex.ts";

/** The topic that a finding in a file is about; nothing for files of other kinds. */
export function aboutTopic(file: RuleFile): { readonly topicId?: string } {
	return file.kind === "topic" ? { topicId: file.id } : {};
}
