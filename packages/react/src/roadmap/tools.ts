/** What the component loads when it is first used. */
export { filterItems, focusSearch } from "../dom/filterItems.ts";
export { stepFrom } from "../dom/stepFrom.ts";
export { runCommand } from "./runCommand.ts";
