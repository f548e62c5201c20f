import type { TopicId } from "@prereq/core";
import type { ReactElement } from "react";
import { allMessages } from "../messages/allMessages.ts";
import type { View } from "./createView.ts";
import { Heading } from "./Heading.tsx";

interface TopicNotesProps {
	readonly view: View;
	readonly topicId: TopicId;
	/** Level of the heading. */
	readonly level: number;
}

/** Where the learner writes; hidden until a script keeps what is written. */
export function TopicNotes({ view, topicId, level }: TopicNotesProps): ReactElement {
	const { notes, notesHint, storageFailed } = allMessages(view);
	const id = view.domId(topicId, "notes");
	return (
		<section data-part-of-topic="notes" hidden>
			<Heading level={level} id={id}>
				{notes}
			</Heading>
			{/* The placeholder lets a stylesheet tell an empty field. */}
			<textarea aria-labelledby={id} rows={4} placeholder=" " />
			<p>
				<small>{notesHint}</small>
			</p>
			<p role="alert" hidden>
				{storageFailed}
			</p>
		</section>
	);
}
