/** Something that content is drawn from; `sources` of topics and roadmaps name it by `id`. */
export interface CitedSource {
	readonly id: string;
	readonly title: string;
	/** Author or publisher. */
	readonly by?: string;
	readonly url?: string;
}

/** How the generated site introduces itself in one language. */
export interface SiteTexts {
	readonly title?: string;
	readonly description?: string;
}

/** How the generated site introduces itself. */
export interface SiteConfig extends SiteTexts {
	/** The same in other languages, by BCP 47 tag. */
	readonly translations: ReadonlyMap<string, SiteTexts>;
}

/** What `prereq.config.json` says, defaults filled in. */
export interface CurriculumConfig {
	/** BCP 47 tag of the language the sources are written in. */
	readonly locale: string;
	/** BCP 47 tags of the languages it is translated into, as declared; empty when undeclared. */
	readonly locales: readonly string[];
	/** Hours of study per week where a learner says nothing else. */
	readonly hoursPerWeek: number;
	readonly site: SiteConfig;
	readonly sources: ReadonlyMap<string, CitedSource>;
}

/** The part of `prereq.config` that is about content, as authors write it. */
export interface ContentConfig {
	/** BCP 47 tag of the language of the sources; `en` when left out. */
	readonly locale?: string;
	/** BCP 47 tags of the languages it is translated into; a translation into any other is an error. */
	readonly locales?: readonly string[];
	/** Hours of study per week where a learner says nothing else; 10 when left out. */
	readonly hoursPerWeek?: number;
	readonly site?: SiteTexts & { readonly translations?: Readonly<Record<string, SiteTexts>> };
	/** What `sources` in front matter may name, by id. */
	readonly sources?: Readonly<Record<string, Omit<CitedSource, "id">>>;
}
