import type { ValuePath } from "../../model/valuePath.ts";

/** Something wrong with a configuration. */
export interface ConfigProblem {
	readonly path: ValuePath;
	/** Whether the key at `path` is at fault rather than its value. */
	readonly atKey?: true;
	readonly message: string;
	readonly fix?: string;
}
