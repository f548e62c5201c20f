import { toCompact } from "./compact.ts";
import { toGithub } from "./github.ts";
import { toJson } from "./json.ts";
import { type PrettyStyle, toPretty } from "./pretty.ts";
import type { Report } from "./report.ts";

/** A report in one of the formats that `--format` names. */
export function renderReport(format: string, report: Report, style: PrettyStyle): string {
	switch (format) {
		case "compact":
			return toCompact(report);
		case "json":
			return toJson(report);
		case "github":
			return toGithub(report);
		default:
			return toPretty(report, style);
	}
}
