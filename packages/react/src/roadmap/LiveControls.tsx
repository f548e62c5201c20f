import { type ReactElement, useEffect, useRef } from "react";
import { keysText } from "../messages/toolMessages.ts";
import { RoadmapControls } from "../view/RoadmapControls.tsx";
import type { ModelProps } from "../view/roadmapModel.ts";

/** The controls; a search that was asked for by its key before they were there gets the focus now. */
export function LiveControls({ model }: ModelProps): ReactElement {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const details = place.current?.closest("details");
		if (details?.dataset["wanted"] === undefined) return;
		delete details.dataset["wanted"];
		details.querySelector<HTMLElement>("[data-search]")?.focus();
	}, []);
	const { formats, messages } = model.view;
	const keys = keysText(formats.locale, messages, (status) => messages.status[status]);
	return <RoadmapControls model={model} place={place} keys={keys} />;
}
