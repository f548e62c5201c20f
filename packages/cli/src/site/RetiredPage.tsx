import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { fillMessage } from "./messages/fillMessage.ts";
import { Page } from "./Page.tsx";
import { RoadmapList } from "./RoadmapList.tsx";
import type { Site } from "./site.ts";
import { relativeUrl } from "./siteUrl.ts";

interface RetiredPageProps {
	readonly site: Site;
	readonly id: string;
	readonly url: string;
	/** As the lock file has it, in the language of the sources. */
	readonly reason: string | undefined;
}

/** Stands where a topic or a roadmap was that is taught no more. */
export function RetiredPage({ site, id, url, reason }: RetiredPageProps): ReactElement {
	const { messages } = site;
	const title = fillMessage(messages.retired, { id });
	const [source] = site.editions;
	return (
		<Page site={site} url={url} title={title} hidden>
			<header className="hero">
				<div>
					<h1>{title}</h1>
					{reason && (
						<p
							className="lead"
							{...inLanguage(source?.locale === site.locale ? undefined : source?.locale)}
						>
							{reason}
						</p>
					)}
					<p className="lead">{messages.retiredHint}</p>
				</div>
			</header>
			<RoadmapList site={site} linkTo={(target) => relativeUrl(url, target)} />
		</Page>
	);
}
