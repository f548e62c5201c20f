import type { ReactElement } from "react";
import type { Site } from "./site.ts";

interface SourceListProps {
	readonly site: Site;
	/** Ids of cited sources, or URLs. */
	readonly sources: readonly string[];
}

/** Where facts come from. */
export function SourceList({ site, sources }: SourceListProps): ReactElement {
	return (
		<ul className="sources">
			{sources.map((source) => (
				<li key={source}>
					<Source site={site} source={source} />
				</li>
			))}
		</ul>
	);
}

function Source({ site, source }: { readonly site: Site; readonly source: string }): ReactElement {
	const cited = site.curriculum.sources.find(({ id }) => id === source);
	const url = cited?.url ?? source;
	const title = cited?.title ?? source;
	const by = cited?.by === undefined ? "" : `, ${cited.by}`;
	if (!/^https?:\/\//i.test(url)) return <>{title + by}</>;
	return (
		<>
			<a href={url} rel="noopener noreferrer">
				{title}
			</a>
			{by}
		</>
	);
}
