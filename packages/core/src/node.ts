/**
 * Reading a curriculum from a folder, keeping progress in a file: the only entry that uses Node.
 * @packageDocumentation
 */
export { FileBytes } from "./node/fileBytes.ts";
export { listSourceFiles, type SourceListing } from "./node/listSourceFiles.ts";
export { readCurriculum } from "./node/readCurriculum.ts";
export {
	type ReadSourceFiles,
	type ReadSourceOptions,
	readSourceFiles,
} from "./node/readSourceFiles.ts";
export { SourceCache } from "./node/sourceCache.ts";
export { fileStore } from "./progress/fileStore.ts";
