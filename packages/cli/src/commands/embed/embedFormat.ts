/** The ways of embedding, from the simplest to the most isolated. */
export const EMBED_FORMATS = ["html", "element", "react", "iframe", "oembed"] as const;
export type EmbedFormat = (typeof EMBED_FORMATS)[number];
