import type { ReactElement } from "react";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { relativeUrl } from "./siteUrl.ts";

interface PageAlternatesProps {
	readonly site: Site;
	/** The page's own address below the root of its edition. */
	readonly url: string;
}

/** The same page in every language; absolute where the host is known, as search engines ask. */
export function PageAlternates({ site, url }: PageAlternatesProps): ReactElement | null {
	if (site.editions.length < 2) return null;
	const address = (prefix: string): string =>
		absoluteUrl(site.base, prefix + url) ?? relativeUrl(site.prefix + url, prefix + url);
	return (
		<>
			{site.editions.map(({ locale, prefix }) => (
				<link key={locale} rel="alternate" hrefLang={locale} href={address(prefix)} />
			))}
			<link rel="alternate" hrefLang="x-default" href={address("")} />
		</>
	);
}
