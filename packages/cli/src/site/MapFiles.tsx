import type { RoadmapData } from "@prereq/core";
import type { ReactElement } from "react";
import type { Site } from "./site.ts";
import { planSitePdf } from "./siteDrawing.ts";
import { mapFile, relativeUrl, roadmapUrl } from "./siteUrl.ts";

interface MapFilesProps {
	readonly site: Site;
	readonly data: RoadmapData;
}

/** The map as files to take along. */
export function MapFiles({ site, data }: MapFilesProps): ReactElement {
	const { messages } = site;
	const { id } = data.roadmap;
	const url = roadmapUrl(id);
	const hasPdf = planSitePdf(site, data) !== undefined;
	return (
		<ul className="footer-links map-files">
			<li>
				<a href={relativeUrl(url, mapFile(id, "svg"))}>{messages.drawing}</a>
			</li>
			{hasPdf && (
				<li>
					<a href={relativeUrl(url, mapFile(id, "pdf"))}>{messages.printable}</a>
				</li>
			)}
		</ul>
	);
}
