import { toCompact } from "./compact.ts";
import { toPretty } from "./pretty.ts";
import type { PrettyStyle } from "./prettyStyle.ts";
import type { Report } from "./report.ts";
import type { ReportFormat } from "./reportFormats.ts";

/** A report in one of the formats that `--format` names; what only machines read is loaded on demand. */
export async function renderReport(
	format: ReportFormat,
	report: Report,
	style: PrettyStyle,
): Promise<string> {
	switch (format) {
		case "pretty":
			return toPretty(report, style);
		case "compact":
			return toCompact(report);
		case "json":
			return (await import("./json.ts")).toJson(report);
		case "jsonl":
			return (await import("./jsonLines.ts")).toJsonLines(report);
		case "github":
			return (await import("./github.ts")).toGithub(report);
		case "gitlab":
			return (await import("./gitlab.ts")).toGitlab(report);
		case "junit":
			return (await import("./junit.ts")).toJunit(report);
		case "rdjson":
			return (await import("./rdjson.ts")).toRdjson(report);
		case "sarif": {
			const [{ toSarif }, { ruleCatalogue }] = await Promise.all([
				import("./sarif.ts"),
				import("@prereq/core/rules"),
			]);
			return toSarif(report, ruleCatalogue());
		}
	}
}
