/** The topics of a map. Its panel may hold numbered lists too: those of the text of a topic. */
export const TOPIC_ITEMS = "[data-map] ol > li";
/** Their links and status buttons. */
export const TOPIC_CONTROLS: string = `${TOPIC_ITEMS} > :is(a, button)`;
