import type { ReactElement, ReactNode } from "react";
import { inLanguage } from "./inLanguage.ts";
import { PageHead } from "./PageHead.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { LanguageSwitch, RoadmapLinks } from "./SiteLinks.tsx";
import type { Site } from "./site.ts";
import { directionOf } from "./siteFormats.ts";
import { HOME, relativeUrl } from "./siteUrl.ts";

export interface PageProps {
	readonly site: Site;
	/** The page's own address below the root of its edition. */
	readonly url: string;
	readonly title: string;
	readonly description?: string | undefined;
	/** Further names for a search engine. */
	readonly keywords?: readonly string[] | undefined;
	/** How links reach the root of the whole site; default: relative to the page. */
	readonly toRoot?: (target: string) => string;
	/** Left out of search engines. */
	readonly hidden?: boolean;
	readonly children: ReactNode;
}

/** The frame of every page: head, header, main landmark, footer. */
export function Page(props: PageProps): ReactElement {
	const { site, url, children } = props;
	const toRoot = props.toRoot ?? ((target: string) => relativeUrl(site.prefix + url, target));
	const linkTo = (target: string): string =>
		props.toRoot ? props.toRoot(site.prefix + target) : relativeUrl(url, target);
	return (
		<html lang={site.locale} dir={directionOf(site.locale)}>
			<PageHead {...props} toRoot={toRoot} />
			<body>
				<a className="skip" href="#main">
					{site.messages.skip}
				</a>
				<header className="site-header">
					<a href={linkTo(HOME)} aria-current={url === HOME ? "page" : undefined}>
						<img
							src={toRoot(site.assets.favicon)}
							alt=""
							width="24"
							height="24"
							fetchPriority="low"
						/>
						<span {...inLanguage(site.titleLanguage)}>{site.title}</span>
					</a>
					<RoadmapLinks site={site} url={url} linkTo={linkTo} />
					<LanguageSwitch site={site} url={props.hidden ? HOME : url} toRoot={toRoot} />
				</header>
				<main id="main">{children}</main>
				<SiteFooter site={site} linkTo={linkTo} />
			</body>
		</html>
	);
}
