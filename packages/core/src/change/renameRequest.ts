import type { IdLock } from "../curriculum/idLock.ts";
import type { ParseOptions, ParseResult } from "../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../model/source.ts";

/** Kinds of files whose ids other files name. */
export const RENAMED_KINDS = ["topic", "roadmap", "role"] as const;
export type RenamedKind = (typeof RENAMED_KINDS)[number];

/** An id that should be called something else. */
export interface RenameRequest {
	readonly kind: RenamedKind;
	readonly from: string;
	readonly to: string;
	/** All files of the content folder. */
	readonly files: readonly SourceFile[];
	/** What {@link parseCurriculum} made of them. */
	readonly parsed: Pick<ParseResult, "curriculum" | "drafts">;
	/** How they were parsed. */
	readonly options?: Omit<ParseOptions, "bodies" | "cache">;
	/** What `ids.lock.json` says, where there is one. */
	readonly lock?: IdLock;
}

/** A file that is called something else afterwards. */
export interface FileMove {
	readonly from: string;
	readonly to: string;
}
