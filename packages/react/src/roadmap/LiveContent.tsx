import { type ReactElement, useContext, useMemo } from "react";
import { RoadmapContent } from "../view/RoadmapContent.tsx";
import type { ModelProps } from "../view/roadmapModel.ts";
import { liveParts } from "./liveParts.tsx";
import { servedParts } from "./servedParts.tsx";
import { SlotsContext } from "./slots.ts";
import { useServed } from "./useServed.ts";
import type { WrittenText } from "./writtenText.ts";

/** The summary and the map; what a server drew stays as it is, unless a host adds something to the topics. */
export function LiveContent({
	model,
	around,
}: ModelProps & { readonly around: WrittenText }): ReactElement {
	const { topic } = useContext(SlotsContext);
	const parts = useServed(model, around) && !topic ? servedParts : liveParts;
	// Made once: after a change only the parts render that follow the store.
	return useMemo(() => <RoadmapContent model={model} parts={parts} />, [model, parts]);
}
