import type { Topic } from "@prereq/core";
import { STATUSES } from "@prereq/core/progress";
import type { ReactElement } from "react";
import type { Site } from "./site.ts";

interface TopicStatusProps {
	readonly site: Site;
	readonly topic: Topic;
}

/** Buttons that mark the topic of a page; hidden until the script of the page answers them. */
export function TopicStatus({ site, topic }: TopicStatusProps): ReactElement {
	const { messages } = site;
	const ids = [topic.id, ...topic.aliases].map(encodeURIComponent);
	return (
		<fieldset className="topic-status" data-ids={ids.join(" ")} hidden>
			<legend>{messages.setStatus}</legend>
			{STATUSES.map((status) => (
				<button key={status} type="button" data-to={status} aria-pressed={status === "todo"}>
					{messages.status[status]}
				</button>
			))}
			<p role="alert" data-trouble="" hidden>
				{messages.storageFailed}
			</p>
		</fieldset>
	);
}
