/** Whole catalogues of messages; a file of their own in the package, see tsup.config.ts. */
export { en } from "./messages/en.ts";
export { zh } from "./messages/zh.ts";
