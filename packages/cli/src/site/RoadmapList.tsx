import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { roadmapUrl } from "./siteUrl.ts";

interface RoadmapListProps {
	readonly site: Site;
	readonly linkTo: (target: string) => string;
}

/** Every roadmap of the site, for who came to a page without a way on. */
export function RoadmapList({ site, linkTo }: RoadmapListProps): ReactElement {
	return (
		<ul className="related">
			{site.curriculum.roadmaps.map(({ id, title, partLanguages }) => (
				<li key={id}>
					<a href={linkTo(roadmapUrl(id))} {...inLanguage(partLanguages?.title)}>
						{title}
					</a>
				</li>
			))}
		</ul>
	);
}
