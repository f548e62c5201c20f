import type { ReactElement } from "react";
import type { View } from "./createView.ts";

/** What a learner can do with the whole record; shown once a script runs it. */
export function RoadmapControls({ view }: { readonly view: View }): ReactElement {
	const { messages } = view;
	return (
		<div data-controls="">
			<details>
				<summary>{messages.yourProgress}</summary>
				<div>
					<button type="button" data-do="undo">
						{messages.undo}
					</button>
					<button type="button" data-do="export">
						{messages.exportProgress}
					</button>
					<button type="button" data-do="import">
						{messages.importProgress}
					</button>
					<button type="button" data-do="reset">
						{messages.reset}
					</button>
				</div>
			</details>
		</div>
	);
}
