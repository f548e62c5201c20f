/**
 * What the component loads when the reader first does something. One file: each two would share others with
 * what is shown at once, and a bundler makes a request of every such set, at the start.
 */
export { filterItems, focusSearch } from "../dom/filterItems.ts";
export { say } from "../dom/say.ts";
export { stepFrom } from "../dom/stepFrom.ts";
export { hashInPanel, topicHash } from "../dom/topicHash.ts";
export { shownText } from "../messages/shownText.ts";
export { LiveControls } from "./LiveControls.tsx";
export { LivePanel } from "./LivePanel.tsx";
export { ownIds } from "./ownIds.ts";
export { runCommand } from "./runCommand.ts";
