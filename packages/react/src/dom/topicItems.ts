/** The topics of a map. Its panel may hold numbered lists too: those of the text of a topic. */
export const TOPIC_ITEMS = "[data-map] ol > li";
