/** A file of the generated site. */
export interface SiteFile {
	/** Path below the site's root, with forward slashes, as on disk. */
	readonly path: string;
	readonly render: () => string | Uint8Array;
	/** The same part by part, where the whole would take much memory. */
	readonly parts?: () => Iterable<string | Uint8Array>;
}
