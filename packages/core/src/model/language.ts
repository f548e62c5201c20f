/** Which parts of something are not in the curriculum's locale; absent when all are. */
export interface PartLanguages<Part extends string> {
	/** BCP 47 tags by part. */
	readonly partLanguages?: Readonly<Partial<Record<Part, string>>>;
}

/**
 * Which texts are not in the curriculum's locale, and whether they are up to date.
 * All of it is absent in the source locale, and where a translation leaves nothing out.
 */
export interface TextLanguage<Part extends string = never> extends PartLanguages<Part> {
	/** BCP 47 tag of the main text, when it is not the curriculum's locale. */
	readonly language?: string;
	/** The source changed after this translation was made. */
	readonly stale?: true;
}
