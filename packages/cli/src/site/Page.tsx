import type { ReactElement, ReactNode } from "react";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { directionOf } from "./siteFormats.ts";
import { HOME, relativeUrl, roadmapUrl } from "./siteUrl.ts";

export interface PageProps {
	readonly site: Site;
	/** The page's own address below the root. */
	readonly url: string;
	readonly title: string;
	readonly description?: string | undefined;
	/** Further names for a search engine. */
	readonly keywords?: readonly string[] | undefined;
	/** How links reach the root; default: relative to `url`. */
	readonly linkTo?: (target: string) => string;
	/** Left out of search engines. */
	readonly hidden?: boolean;
	readonly children: ReactNode;
}

/** Everything that a page loads comes from its own host. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** The frame of every page: head, header, main landmark, footer. */
export function Page(props: PageProps): ReactElement {
	const { site, url, children } = props;
	const linkTo = props.linkTo ?? ((target: string) => relativeUrl(url, target));
	const { locale } = site.curriculum;
	return (
		<html lang={locale} dir={directionOf(locale)}>
			<PageHead {...props} linkTo={linkTo} />
			<body>
				<a className="skip" href="#main">
					Skip to content
				</a>
				<header className="site-header">
					<a href={linkTo(HOME)} aria-current={url === HOME ? "page" : undefined}>
						<img
							src={linkTo(site.assets.favicon)}
							alt=""
							width="24"
							height="24"
							fetchPriority="low"
						/>
						{site.title}
					</a>
					<RoadmapLinks site={site} url={url} linkTo={linkTo} />
				</header>
				<main id="main">{children}</main>
				<footer className="site-footer">
					<p>
						Progress stays in this browser. Data: <a href={linkTo("curriculum.json")}>JSON</a>,{" "}
						<a href={linkTo("llms.txt")}>plain text</a>.
					</p>
				</footer>
			</body>
		</html>
	);
}

/** More of them would not fit beside the name of the site. */
const MAX_ROADMAP_LINKS = 4;

interface RoadmapLinksProps {
	readonly site: Site;
	readonly url: string;
	readonly linkTo: (target: string) => string;
}

function RoadmapLinks({ site, url, linkTo }: RoadmapLinksProps): ReactElement | null {
	const listed = site.curriculum.roadmaps.filter(({ meta }) => meta.isHidden !== true);
	if (url === HOME || listed.length < 2 || listed.length > MAX_ROADMAP_LINKS) return null;
	return (
		<nav aria-label="Roadmaps">
			<ul>
				{listed.map(({ id, title, meta }) => (
					<li key={id}>
						<a
							href={linkTo(roadmapUrl(id))}
							aria-current={url === roadmapUrl(id) ? "page" : undefined}
						>
							{meta.briefTitle ?? title}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function PageHead(
	props: PageProps & { readonly linkTo: (target: string) => string },
): ReactElement {
	const { site, url, title, description, keywords, hidden, linkTo } = props;
	const canonical = hidden ? undefined : absoluteUrl(site.base, url);
	const fullTitle = title === site.title ? title : `${title} · ${site.title}`;
	return (
		<head>
			<meta charSet="utf-8" />
			<meta httpEquiv="Content-Security-Policy" content={POLICY} />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="color-scheme" content="light dark" />
			<title>{fullTitle}</title>
			{description && <meta name="description" content={description} />}
			{keywords && keywords.length > 0 && <meta name="keywords" content={keywords.join(", ")} />}
			{hidden && <meta name="robots" content="noindex" />}
			{canonical && <link rel="canonical" href={canonical} />}
			<meta property="og:title" content={title} />
			<meta property="og:type" content="website" />
			<meta property="og:site_name" content={site.title} />
			{description && <meta property="og:description" content={description} />}
			{canonical && <meta property="og:url" content={canonical} />}
			<link rel="icon" type="image/svg+xml" href={linkTo(site.assets.favicon)} />
			<link rel="stylesheet" href={linkTo(site.assets.site)} />
			<link rel="stylesheet" href={linkTo(site.assets.styles)} />
			<script type="module" src={linkTo(site.assets.enhance)} />
			{site.scripts.map((address) => (
				<script key={address} type="module" src={address} />
			))}
		</head>
	);
}
