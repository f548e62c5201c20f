import { join } from "node:path";
import type { CheckSettings } from "./checkSettings.ts";

const NAME = ".prereq-baseline.json";

/** Absolute path of the baseline, which need not be there. */
export function baselinePath({
	baseline,
	folder,
}: Pick<CheckSettings, "baseline" | "folder">): string {
	return baseline ?? join(folder, NAME);
}
