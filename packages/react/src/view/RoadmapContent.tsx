import type { HTMLAttributes, ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import { RoadmapHeader } from "./RoadmapHeader.tsx";
import type { ModelProps, RoadmapModel, RoadmapParts } from "./roadmapModel.ts";
import { textDirection } from "./textDirection.ts";

interface RoadmapViewProps extends ModelProps {
	readonly parts: RoadmapParts;
}

/** Attributes of the root in every roadmap, see docs/guides/markup-contract.md. */
export function rootAttributes({ view }: RoadmapModel): HTMLAttributes<HTMLDivElement> {
	const attributes = {
		lang: view.formats.locale,
		dir: textDirection(view.formats.locale),
		"data-roadmap-v": 1,
		"data-roadmap": view.data.roadmap.id,
		"data-prefix": view.prefix || undefined,
	};
	return attributes;
}

/** The summary and the map: what the fieldset holds. */
export function RoadmapContent({ model, parts }: RoadmapViewProps): ReactElement {
	return (
		<>
			<RoadmapHeader model={model} parts={parts} />
			<parts.map model={model} />
		</>
	);
}

/** The name of the map for those who hear it. */
export function mapName({ view }: RoadmapModel): string {
	return fill(view.messages.map, { title: view.data.roadmap.title });
}

/** What comes after the map: the panel and the messages. */
export function RoadmapFooter({ model, parts }: RoadmapViewProps): ReactElement {
	return (
		<>
			<parts.panel model={model} />
			<p role="status" data-say="" />
			<p role="alert" data-trouble="" hidden>
				{model.view.messages.storageFailed}
			</p>
		</>
	);
}
