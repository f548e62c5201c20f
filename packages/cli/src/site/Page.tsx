import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { PageHead } from "./PageHead.tsx";
import type { PageProps } from "./pageProps.ts";
import { SearchLink } from "./SearchLink.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { LanguageSwitch, RoadmapLinks } from "./SiteLinks.tsx";
import { directionOf } from "./siteFormats.ts";
import { HOME, relativeUrl } from "./siteUrl.ts";

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
					<SearchLink site={site} linkTo={linkTo} />
					<LanguageSwitch site={site} url={props.hidden ? HOME : url} toRoot={toRoot} />
				</header>
				<main id="main">{children}</main>
				<SiteFooter site={site} linkTo={linkTo} />
			</body>
		</html>
	);
}
