import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { languageName } from "./siteFormats.ts";
import { HOME, roadmapUrl } from "./siteUrl.ts";

/** More of them would not fit beside the name of the site. */
const MAX_ROADMAP_LINKS = 4;

interface RoadmapLinksProps {
	readonly site: Site;
	readonly url: string;
	readonly linkTo: (target: string) => string;
}

/** Every roadmap, where there are few. */
export function RoadmapLinks({ site, url, linkTo }: RoadmapLinksProps): ReactElement | null {
	const listed = site.curriculum.roadmaps.filter(({ meta }) => meta.isHidden !== true);
	if (url === HOME || listed.length < 2 || listed.length > MAX_ROADMAP_LINKS) return null;
	return (
		<nav className="roadmap-links" aria-label={site.messages.roadmapsNav}>
			<ul>
				{listed.map(({ id, title, meta, partLanguages }) => (
					<li key={id}>
						<a
							href={linkTo(roadmapUrl(id))}
							aria-current={url === roadmapUrl(id) ? "page" : undefined}
							{...inLanguage(meta.briefTitle ? partLanguages?.briefTitle : partLanguages?.title)}
						>
							{meta.briefTitle ?? title}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

interface LanguageSwitchProps {
	readonly site: Site;
	/** The page, which is the same in every language. */
	readonly url: string;
	readonly toRoot: (target: string) => string;
}

/** The same page in the other languages, each by its own name. */
export function LanguageSwitch({ site, url, toRoot }: LanguageSwitchProps): ReactElement | null {
	if (site.editions.length < 2) return null;
	return (
		<nav className="languages" aria-label={site.messages.language}>
			<ul>
				{site.editions.map(({ locale, prefix }) => (
					<li key={locale}>
						<a
							href={toRoot(prefix + url)}
							hrefLang={locale}
							aria-current={locale === site.locale ? "true" : undefined}
							{...inLanguage(locale)}
						>
							{languageName(locale, locale)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
