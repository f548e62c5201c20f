/** What the component loads when it is first used. */
export { filterItems, focusSearch } from "../dom/filterItems.ts";
export { say } from "../dom/say.ts";
export { stepFrom } from "../dom/stepFrom.ts";
export { hashInPanel, topicHash } from "../dom/topicHash.ts";
export { ownIds } from "./ownIds.ts";
export { runCommand } from "./runCommand.ts";
