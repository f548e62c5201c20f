/**
 * What the enhancer loads when it is first used: the counters, the panel, the search, the commands, the notes.
 *
 * @packageDocumentation
 */

export { keepNotes } from "../dom/keepNotes.ts";
export { say } from "../dom/say.ts";
export { showTrouble } from "../dom/showTrouble.ts";
export { fetchPart } from "./tools/fetchPart.ts";
export { filterTopics } from "./tools/filterTopics.ts";
export { moveFocus } from "./tools/moveFocus.ts";
export { openHash, openTopic, showPressed } from "./tools/openTopic.ts";
export { pressButton } from "./tools/pressButton.ts";
export { showProgress } from "./tools/showProgress.ts";
export { showRecord } from "./tools/showRecord.ts";
