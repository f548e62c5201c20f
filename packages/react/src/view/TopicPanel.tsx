import { STATUSES } from "@prereq/core/progress";
import type { ReactElement } from "react";
import type { View } from "./createView.ts";

/** The empty dialog that shows one topic at a time; without script it stays closed. */
export function TopicPanel({ view }: { readonly view: View }): ReactElement {
	const { messages } = view;
	return (
		<dialog data-panel="" aria-label={messages.details}>
			<div data-panel-bar="">
				<fieldset>
					<legend>{messages.setStatus}</legend>
					{STATUSES.map((status) => (
						<button key={status} type="button" data-set={status} aria-pressed="false">
							{messages.status[status]}
						</button>
					))}
				</fieldset>
				<button type="button" data-do="close">
					{messages.close}
				</button>
			</div>
			<div data-panel-body="" />
			<p role="status" data-say="" />
			<a data-panel-page="" href={`#${view.prefix}${view.data.roadmap.id}`}>
				{messages.openPage}
			</a>
		</dialog>
	);
}
