import { CodedError } from "../internal/codedError.ts";

/** What can be wrong with a request for a layout. Stable, public names. */
export type LayoutErrorCode = "layout/bad-option";

/** A mistake of the calling program, not of the content. */
export class LayoutError extends CodedError<LayoutErrorCode> {}
