/**
 * What the component loads when the reader first does something. One file: each two would share others with
 * what is shown at once, and a bundler makes a request of every such set, at the start.
 */
export { say } from "../dom/say.ts";
export { showTrouble } from "../dom/showTrouble.ts";
export { filterMap } from "./filterMap.ts";
export { followHash } from "./followHash.ts";
export { LiveControls } from "./LiveControls.tsx";
export { LivePanel } from "./LivePanel.tsx";
export { moveFocus } from "./moveFocus.ts";
export { ownIds } from "./ownIds.ts";
export { runCommand } from "./runCommand.ts";
