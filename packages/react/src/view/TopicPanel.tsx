import type { Status } from "@prereq/core";
import { STATUSES } from "@prereq/core/progress";
import type { DialogHTMLAttributes, ReactElement, ReactNode, Ref } from "react";
import { allMessages } from "../messages/allMessages.ts";
import type { View } from "./createView.ts";

interface TopicPanelProps extends DialogHTMLAttributes<HTMLDialogElement> {
	readonly view: View;
	/** What is open; nothing in static markup. */
	readonly status?: Status | undefined;
	readonly href?: string | undefined;
	readonly children?: ReactNode;
	readonly panelRef?: Ref<HTMLDialogElement>;
	/** The keys that set a status, once a script hears them. */
	readonly keys?: Readonly<Record<Status, string>>;
}

/** The dialog that shows one topic at a time; without script it stays closed. */
export function TopicPanel({
	view,
	status,
	href,
	children,
	panelRef,
	keys,
	...attributes
}: TopicPanelProps): ReactElement {
	const messages = allMessages(view);
	return (
		<dialog ref={panelRef} data-panel="" aria-label={messages.details} {...attributes}>
			<div data-panel-bar="">
				<fieldset>
					<legend>{messages.setStatus}</legend>
					{STATUSES.map((other) => (
						<button
							key={other}
							type="button"
							data-set={other}
							aria-pressed={other === status}
							aria-keyshortcuts={keys?.[other]}
						>
							{messages.status[other]}
						</button>
					))}
				</fieldset>
				<button type="button" data-do="close">
					{messages.close}
				</button>
			</div>
			<div data-panel-body="">{children}</div>
			<p role="status" data-say="" />
			<a data-panel-page="" href={href ?? `#${view.prefix}${view.data.roadmap.id}`}>
				{messages.openPage}
			</a>
		</dialog>
	);
}
