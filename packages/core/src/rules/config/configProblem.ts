import type { ValuePath } from "../../model/valuePath.ts";

/** Something wrong with a configuration. */
export interface ConfigProblem {
	readonly path: ValuePath;
	readonly message: string;
	readonly fix?: string;
}
