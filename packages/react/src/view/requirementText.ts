import type { Requirement, TopicId } from "@prereq/core";
import { fill } from "../messages/fill.ts";
import type { Formats } from "../messages/formats.ts";
import type { MapMessages } from "../messages/messages.ts";

interface Wording {
	readonly messages: MapMessages;
	readonly formats: Formats;
	readonly titleOf: (id: TopicId) => string;
}

function memberText(requirement: Requirement, wording: Wording): string {
	if (requirement.type === "topic") return wording.titleOf(requirement.topic);
	const { messages, formats } = wording;
	const list = formats.list(requirement.of.map((member) => memberText(member, wording)));
	if (requirement.type === "all") return list;
	return requirement.type === "any"
		? fill(messages.anyOf, { list })
		: fill(messages.atLeastOf, { list, choose: requirement.count });
}

/** The prerequisites of a topic as one sentence; empty when there are none. */
export function requirementText(requires: readonly Requirement[], wording: Wording): string {
	if (requires.length === 0) return "";
	const parts = requires.map((requirement) => memberText(requirement, wording));
	return fill(wording.messages.needs, { list: wording.formats.list(parts) });
}
