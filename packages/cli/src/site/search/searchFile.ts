import type { PluralForms } from "@prereq/react/static";

/** A page that can be found, with what it is found by. Texts that are absent are empty. */
export interface SearchPage {
	/** Relative to the file that holds this. */
	readonly url: string;
	readonly title: string;
	/** Tag of the title's language, when it is not that of the file. */
	readonly lang?: string;
	/** Other names: former ids, short titles, tags. */
	readonly names?: string;
	/** Where it stands, or what it is. */
	readonly place?: string;
	readonly summary?: string;
	/** Further words of the page: objectives, headings. */
	readonly text?: string;
}

/** What the search shows besides pages. */
export interface SearchMessages {
	readonly search: string;
	readonly searchHint: string;
	readonly searchKeys: string;
	/** Of the switch of the `/` key. */
	readonly searchSlash: string;
	readonly close: string;
	/** `{count}` */
	readonly found: PluralForms;
	readonly foundMore: string;
	/** `{query}` */
	readonly foundNothing: string;
}

/** What a browser fetches when somebody searches for the first time: one edition of the site. */
export interface SearchFile {
	/** Changes when a reader of the old one would be wrong. */
	readonly format: 1;
	/** BCP 47 tag. */
	readonly locale: string;
	readonly messages: SearchMessages;
	readonly pages: readonly SearchPage[];
}
