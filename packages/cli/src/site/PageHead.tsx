import type { ReactElement } from "react";
import { DataBlock } from "./DataBlock.tsx";
import { PageAlternates } from "./PageAlternates.tsx";
import type { PageProps } from "./pageProps.ts";
import { POLICY } from "./policy.ts";
import { findPicture } from "./share/sharePictures.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "./share/toShareSvg.ts";
import { absoluteUrl } from "./siteBase.ts";

interface PageHeadProps extends PageProps {
	/** How links reach the root of the whole site. */
	readonly toRoot: (target: string) => string;
}

/** What browsers, search engines and previews want to know. */
export function PageHead(props: PageHeadProps): ReactElement {
	const { site, url, title, description, keywords, hidden, data, oembed, pictureOf, toRoot } =
		props;
	const canonical = hidden ? undefined : absoluteUrl(site.base, site.prefix + url);
	const picturePath = findPicture(site, pictureOf);
	const picture = picturePath && absoluteUrl(site.base, encodeURI(picturePath));
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
			{!hidden && <PageAlternates site={site} url={url} />}
			{oembed && (
				<link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
			)}
			<meta property="og:title" content={title} />
			<meta property="og:type" content="website" />
			<meta property="og:locale" content={site.locale.replace("-", "_")} />
			<meta property="og:site_name" content={site.title} />
			{description && <meta property="og:description" content={description} />}
			{canonical && <meta property="og:url" content={canonical} />}
			{picture && (
				<>
					<meta property="og:image" content={picture} />
					<meta property="og:image:width" content={String(SHARE_WIDTH)} />
					<meta property="og:image:height" content={String(SHARE_HEIGHT)} />
					<meta name="twitter:card" content="summary_large_image" />
				</>
			)}
			<link rel="icon" type="image/svg+xml" href={toRoot(site.assets.favicon)} />
			<link rel="stylesheet" href={toRoot(site.assets.site)} />
			<link rel="stylesheet" href={toRoot(site.assets.styles)} />
			<script type="module" src={toRoot(site.assets.enhance)} />
			{data && <DataBlock of={data} />}
			{site.scripts.map((address) => (
				<script key={address} type="module" src={address} />
			))}
		</head>
	);
}
