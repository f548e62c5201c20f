/**
 * What `useTopic` reads and writes notes with. A file of its own: a host that shows the roadmap alone
 * would otherwise load at once what only the panel needs.
 */

export {
	type NoteKeeper,
	readNote,
	readTicks,
	writeNote,
	writeTicks,
} from "../learner/topicNotes.ts";
export { noteKeeper } from "./noteKeeper.ts";
