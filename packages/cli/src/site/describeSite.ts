import { fillMessage } from "./messages/fillMessage.ts";
import type { Site } from "./site.ts";

/** What the site promises; its size where it says nothing. */
export function describeSite({ description, curriculum, formats, messages }: Site): string {
	if (description !== undefined) return description;
	const listed = curriculum.roadmaps.filter(({ meta }) => meta.isHidden !== true);
	return fillMessage(messages.size, {
		roadmaps: formats.count(messages.roadmaps, listed.length),
		topics: formats.count(messages.topics, curriculum.topics.length),
	});
}
