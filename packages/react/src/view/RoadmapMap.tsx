import type { ReactElement } from "react";
import { MapLines } from "./MapLines.tsx";
import { MapSection, type MapState } from "./MapSection.tsx";
import { MAX_COLUMNS } from "./units.ts";

/** The map: lines, sections, rows of topics. */
export function RoadmapMap(props: MapState): ReactElement {
	const { model } = props;
	const { columns, sections } = model.map;
	return (
		<div data-scroll="">
			<div data-map="" data-columns={columns <= MAX_COLUMNS ? columns : undefined}>
				<MapLines model={model} />
				{sections.map((placed) => (
					<MapSection key={placed.section.id} placed={placed} {...props} />
				))}
			</div>
		</div>
	);
}
