import type { ReactElement, Ref } from "react";
import { allMessages } from "../messages/allMessages.ts";
import { filterGroups } from "./filterGroups.ts";
import type { RoadmapModel } from "./roadmapModel.ts";

interface RoadmapControlsProps {
	readonly model: RoadmapModel;
}

function FilterSelect({ model }: RoadmapControlsProps): ReactElement {
	const messages = allMessages(model.view);
	return (
		<select data-filter="" aria-label={messages.show}>
			<option value="">{messages.everything}</option>
			{filterGroups(model).map(({ label, choices }) => (
				<optgroup key={label} label={label}>
					{choices.map((choice) => (
						<option key={choice.selector} value={choice.selector}>
							{choice.label}
						</option>
					))}
				</optgroup>
			))}
		</select>
	);
}

/** Search, filter, view and what can be done with the whole record. */
export function RoadmapControls({
	model,
	place,
	keys,
}: RoadmapControlsProps & {
	readonly place?: Ref<HTMLDivElement>;
	/** What the keys do, once a script hears them. */
	readonly keys?: string;
}): ReactElement {
	const messages = allMessages(model.view);
	const commands = [
		["outline", messages.outline],
		["undo", messages.undo],
		["export", messages.exportProgress],
		["import", messages.importProgress],
		["reset", messages.reset],
	] as const;
	return (
		<div ref={place}>
			<input
				type="search"
				data-search=""
				aria-label={messages.search}
				placeholder={messages.search}
			/>
			<FilterSelect model={model} />
			{commands.map(([command, label]) => (
				<button key={command} type="button" data-do={command}>
					{label}
				</button>
			))}
			{keys && <p data-keys="">{keys}</p>}
		</div>
	);
}
