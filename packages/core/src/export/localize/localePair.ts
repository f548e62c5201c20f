/** The language of the sources and the one that is compiled for, as BCP 47 tags. */
export interface LocalePair {
	readonly source: string;
	readonly target: string;
}
