import type { ValuePath } from "../../model/valuePath.ts";
import type { ConfigProblem } from "./configProblem.ts";

/** The keys and values of a part of a configuration; none, and a problem, when it is something else. */
export function readRecord(
	value: unknown,
	path: ValuePath,
	problems: ConfigProblem[],
): Map<string, unknown> {
	if (typeof value === "object" && value !== null && !Array.isArray(value))
		return new Map(Object.entries(value));
	problems.push({ path, message: "This has to be a record of keys and values." });
	return new Map();
}
